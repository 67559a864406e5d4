package io.guichet.jira.knowledge;

import io.guichet.core.knowledge.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** The index as it was after a change, with what is counted of it once. */
final class Snapshot {

    final DirectoryReader reader;
    final IndexSearcher searcher;
    final SpaceWords spaceWords;
    final Map<String, String> spaces;
    final boolean hasFiles;
    private final Map<Set<String>, Map<String, Integer>> labels = new ConcurrentHashMap<>();

    private Snapshot(DirectoryReader reader, SpaceWords spaceWords) throws IOException {
        this.reader = reader;
        this.spaceWords = spaceWords;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new Field.Similarities());
        searcher.setQueryCache(null);
        var names = new HashMap<String, String>();
        for (var space : spaceWords.spaces()) {
            var one = searcher.search(new TermQuery(new Term(ArticleDocuments.SPACE, space)), 1).scoreDocs;
            if (one.length > 0) {
                names.put(space, article(one[0].doc).spaceName());
            }
        }
        this.spaces = Map.copyOf(names);
        this.hasFiles = reader.docFreq(ArticleDocuments.IS_A_FILE) > 0;
    }

    static Snapshot of(IndexWriter writer) throws IOException {
        var reader = DirectoryReader.open(writer);
        return new Snapshot(reader, SpaceWords.of(reader));
    }

    Article article(int doc) throws IOException {
        return ArticleDocuments.read(searcher.storedFields().document(doc));
    }

    /** A page of these spaces. */
    Optional<Article> page(String id, Set<String> spaces) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(ArticleDocuments.ID, id)), Occur.FILTER)
                .add(new TermQuery(ArticleDocuments.IS_A_FILE), Occur.MUST_NOT)
                .build();
        var hits = searcher.search(query, 1).scoreDocs;
        return hits.length == 0
                ? Optional.empty()
                : Optional.of(article(hits[0].doc)).filter(article -> spaces.contains(article.space()));
    }

    /** How many articles of these spaces bear each label; counted once. */
    Map<String, Integer> labels(Set<String> spaces) throws IOException {
        var known = labels.get(spaces);
        if (known == null) {
            known = Shelves.counted(this, spaces);
            labels.put(Set.copyOf(spaces), known);
        }
        return known;
    }

    /** How much a stem tells; each is looked up once. */
    ToDoubleFunction<String> rarities() {
        var known = new HashMap<String, Double>();
        return stem -> known.computeIfAbsent(stem, this::rarity);
    }

    private double rarity(String stem) {
        try {
            return Math.log(1.0 + (1.0 + reader.numDocs()) / (1.0 + reader.docFreq(new Term(Field.BODY.key, stem))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String stem) {
        try {
            return reader.docFreq(new Term(Field.BODY.key, stem)) > 0
                    || reader.docFreq(new Term(Field.TITLE.key, stem)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String space(int doc) {
        return spaceWords.space(doc);
    }

    void release() throws IOException {
        reader.decRef();
    }
}
