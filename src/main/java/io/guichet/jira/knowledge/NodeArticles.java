package io.guichet.jira.knowledge;

import com.atlassian.jira.config.util.JiraHome;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.assistant.Evidence;
import io.guichet.core.assistant.Testimony;
import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.ArticleIndex;
import io.guichet.core.knowledge.ArticleShelves;
import io.guichet.core.knowledge.AttachedFile;
import io.guichet.core.knowledge.FoundArticle;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index in this node's own folder. It is opened when it is first written to, so that the plugin starts without waiting for
 * it; one that is broken is thrown away and read anew. Chat never notices, and that nothing was found is said only where something
 * was searched: before it is open, too, whoever searches is told that it is not there.
 */
@Named
public final class NodeArticles implements ArticleIndex, ArticleShelves, Testimony {

    private static final Logger LOG = LoggerFactory.getLogger(NodeArticles.class);

    /** Another number for another form of the index. */
    private static final String FOLDER = "caches/guichet/articles-1";

    private final Path folder;
    private final Mishaps mishaps;
    private volatile Optional<LuceneArticles> open = Optional.empty();
    private boolean closed;

    @Inject
    public NodeArticles(@ComponentImport JiraHome home, Mishaps mishaps) {
        this.mishaps = mishaps;
        this.folder = home.getLocalHome().toPath().resolve(FOLDER);
    }

    @Override
    public List<FoundArticle> search(String words, Set<String> spaces, int limit) {
        return looked(index -> index.search(words, spaces, limit));
    }

    @Override
    public List<Evidence> on(String question, Set<String> spaces) {
        return looked(index -> index.on(question, spaces));
    }

    @Override
    public boolean isReady() {
        return open.isPresent();
    }

    @Override
    public List<Article> recent(Set<String> spaces, Set<String> labels, int limit) {
        return asked(index -> index.recent(spaces, labels, limit), List.of());
    }

    @Override
    public Optional<Article> byId(String id, Set<String> spaces) {
        return looked(index -> index.byId(id, spaces));
    }

    @Override
    public List<AttachedFile> files(String id, Set<String> spaces) {
        return asked(index -> index.files(id, spaces), List.of());
    }

    @Override
    public Map<String, String> spaces() {
        return asked(LuceneArticles::spaces, Map.of());
    }

    @Override
    public List<FoundArticle> on(Set<String> spaces, Set<String> labels, String words, int from, int many) {
        return looked(index -> index.on(spaces, labels, words, from, many));
    }

    @Override
    public Map<String, Integer> labels(Set<String> spaces) {
        return looked(index -> index.labels(spaces));
    }

    /** Who searches or looks around is told when it cannot be looked at, or not yet. */
    private <T> T looked(Function<LuceneArticles, T> question) {
        return asked(index -> Optional.of(question.apply(index)), Optional.<T>empty())
                .orElseThrow(NodeArticles::away);
    }

    private static KnowledgeBaseIsAway away() {
        return new KnowledgeBaseIsAway("The index did not answer", Optional.empty());
    }

    private <T> T asked(Function<LuceneArticles, T> question, T otherwise) {
        try {
            return open.map(question).orElse(otherwise);
        } catch (RuntimeException e) {
            LOG.warn("The index of articles did not answer: {}", e.toString());
            LOG.debug("The index of articles did not answer", e);
            mishaps.note("articles.failed", e);
            return otherwise;
        }
    }

    @Override
    public Map<String, Integer> held() {
        return healing(LuceneArticles::held);
    }

    @Override
    public void change(Collection<Article> kept, Collection<String> removed) {
        healing(index -> {
            index.change(kept, removed);
            return true;
        });
    }

    /** An index that can be changed no more shows what may no longer be read: none is better, and it is made anew. */
    private <T> T healing(Function<LuceneArticles, T> work) {
        var index = opened();
        try {
            return work.apply(index);
        } catch (UncheckedIOException | AlreadyClosedException e) {
            mishaps.note("articles.broken", e);
            startAnew();
            throw e;
        }
    }

    private synchronized LuceneArticles opened() {
        if (closed) {
            throw new IllegalStateException("The plugin has stopped");
        }
        if (open.isEmpty()) {
            try {
                open = Optional.of(open());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return open.get();
    }

    private LuceneArticles open() throws IOException {
        Files.createDirectories(folder);
        try {
            return new LuceneArticles(new NIOFSDirectory(folder));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The index of articles is broken and is made anew: {}", e.toString());
            mishaps.note("articles.broken", e);
            empty();
            return new LuceneArticles(new NIOFSDirectory(folder));
        }
    }

    private void empty() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private synchronized void startAnew() {
        close();
        try {
            empty();
        } catch (IOException e) {
            LOG.warn("The index of articles could not be thrown away: {}", e.toString());
        }
    }

    private void close() {
        open.ifPresent(index -> {
            try {
                index.close();
            } catch (IOException | RuntimeException e) {
                LOG.debug("The index of articles was not closed well", e);
            }
        });
        open = Optional.empty();
    }

    @PreDestroy
    public synchronized void stop() {
        closed = true;
        close();
    }
}
