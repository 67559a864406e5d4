package io.guichet.jira.knowledge;

import io.guichet.core.assistant.Evidence;
import io.guichet.core.assistant.Testimony;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.ArticleIndex;
import io.guichet.core.knowledge.ArticleShelves;
import io.guichet.core.knowledge.AttachedFile;
import io.guichet.core.knowledge.FoundArticle;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;

/**
 * The knowledge base's copy by Apache Lucene. Reads never wait for writes: each search sees the index as it was after the last
 * {@link #change}.
 */
public final class LuceneArticles implements ArticleIndex, ArticleShelves, Testimony, Closeable {

    /** Times as many as are wanted. */
    private static final int LOOKED_THROUGH = 4;

    /** Whoever looks around comes no further. */
    private static final int BROWSED = 600;

    /** As many are asked what they have to say. */
    private static final int WITNESSES = 5;

    private static final double BUFFER_MB = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private volatile Snapshot now;

    /** @throws IOException where what lies there cannot be read */
    public LuceneArticles(Directory directory) throws IOException {
        this.directory = new SearchedInMemory(directory);
        this.writer = new IndexWriter(
                this.directory,
                new IndexWriterConfig(null)
                        .setSimilarity(new Field.Similarities())
                        .setRAMBufferSizeMB(BUFFER_MB)
                        // No threads of Lucene's own, which would outlive the plugin.
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setMergePolicy(fewSegments())
                        // Texts in files of their own, which are not read as a whole.
                        .setUseCompoundFile(false)
                        .setCommitOnClose(false));
        this.now = Snapshot.of(writer);
    }

    /** Each word is looked up in each segment: fewer of them make a search faster, for which a change may take longer. */
    private static TieredMergePolicy fewSegments() {
        var policy = new TieredMergePolicy().setSegmentsPerTier(3).setFloorSegmentMB(BUFFER_MB);
        policy.setNoCFSRatio(0);
        return policy;
    }

    @Override
    public List<FoundArticle> search(String words, Set<String> spaces, int limit) {
        var question = Question.of(words);
        if (question.isEmpty() || spaces.isEmpty()) {
            return List.of();
        }
        // What does not speak of it gives way to what does and comes a little later.
        return reading(snapshot -> finds(snapshot, question, spaces, LOOKED_THROUGH * limit, limit));
    }

    @Override
    public List<FoundArticle> on(Set<String> spaces, Set<String> labels, String words, int from, int many) {
        if (spaces.isEmpty()) {
            return List.of();
        }
        if (words.isBlank()) {
            return recent(spaces, labels, from + many).stream()
                    .skip(from)
                    .map(article -> new FoundArticle(article, Shelves.lead(article)))
                    .toList();
        }
        var question = Question.of(words, labels);
        return question.isEmpty()
                ? List.of()
                // Always of the same candidates, so that nothing comes twice or never from one page to the next.
                : reading(snapshot -> finds(snapshot, question, spaces, BROWSED, from + many)).stream()
                        .skip(from)
                        .toList();
    }

    @Override
    public Map<String, Integer> labels(Set<String> spaces) {
        return reading(snapshot -> snapshot.labels(spaces));
    }

    private static List<FoundArticle> finds(
            Snapshot snapshot, Question question, Set<String> spaces, int lookedThrough, int wanted)
            throws IOException {
        var finds = new Finds(snapshot, question, spaces);
        for (var doc : new Ranking(snapshot, question, spaces).all(lookedThrough)) {
            if (finds.size() < wanted) {
                finds.add(doc.getKey());
            }
        }
        return finds.pages();
    }

    @Override
    public List<Evidence> on(String question, Set<String> spaces) {
        var asked = Question.of(question);
        if (asked.isEmpty() || spaces.isEmpty()) {
            return List.of();
        }
        return reading(snapshot -> {
            var ranking = new Ranking(snapshot, asked, spaces);
            var witnesses = new Witnesses(snapshot, question, spaces);
            var evidence = new ArrayList<>(witnesses.of(ranking.pages(WITNESSES + 1), WITNESSES));
            // They have no title, so they are no match for pages and are judged by themselves.
            evidence.addAll(witnesses.of(ranking.files(WITNESSES + 1), WITNESSES));
            return evidence;
        });
    }

    @Override
    public List<Article> recent(Set<String> spaces, Set<String> labels, int limit) {
        return reading(snapshot -> {
            var query = new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.MUST)
                    .add(Ranking.ofSpaces(spaces), Occur.FILTER)
                    .add(Ranking.FILES, Occur.MUST_NOT);
            Ranking.bearing(labels, query);
            var latest = new Sort(new SortField(ArticleDocuments.CHANGED, SortField.Type.LONG, true));
            var articles = new ArrayList<Article>();
            for (var hit : snapshot.searcher.search(query.build(), limit, latest).scoreDocs) {
                articles.add(snapshot.article(hit.doc));
            }
            return articles;
        });
    }

    @Override
    public Optional<Article> byId(String id, Set<String> spaces) {
        return reading(snapshot -> snapshot.page(id, spaces));
    }

    @Override
    public List<AttachedFile> files(String id, Set<String> spaces) {
        return reading(snapshot -> Shelves.files(snapshot, id, spaces));
    }

    @Override
    public Map<String, String> spaces() {
        return now.spaces;
    }

    @Override
    public Map<String, Integer> held() {
        return reading(Shelves::held);
    }

    @Override
    public synchronized void change(Collection<Article> kept, Collection<String> removed) {
        try {
            for (var article : kept) {
                writer.updateDocuments(new Term(ArticleDocuments.ID, article.id()), ArticleDocuments.of(article));
            }
            for (var id : removed) {
                writer.deleteDocuments(new Term(ArticleDocuments.ID, id));
            }
            writer.commit();
            var before = now;
            now = Snapshot.of(writer);
            before.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        now.release();
        writer.close();
        directory.close();
    }

    <T> T reading(Reading<T> reading) {
        try {
            while (true) {
                var snapshot = now;
                // The last reader of a snapshot may just have left; then a newer one is there.
                if (snapshot.reader.tryIncRef()) {
                    try {
                        return reading.in(snapshot);
                    } finally {
                        snapshot.reader.decRef();
                    }
                }
                if (snapshot == now) {
                    throw new IllegalStateException("The index is closed");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Reading<T> {
        T in(Snapshot snapshot) throws IOException;
    }
}
