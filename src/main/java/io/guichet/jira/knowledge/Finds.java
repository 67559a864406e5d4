package io.guichet.jira.knowledge;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.AttachedFile;
import io.guichet.core.knowledge.FoundArticle;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was found, the best first: each page once, whether its own words or those of a file of it are meant. */
final class Finds {

    private final Snapshot snapshot;
    private final Passages passages;
    private final Set<String> spaces;
    private final Set<String> labels;
    private final boolean certain;
    private final Map<String, FoundArticle> pages = new LinkedHashMap<>();

    /** @param certain only those that speak of what was asked */
    Finds(Snapshot snapshot, Question question, Set<String> spaces, boolean certain) {
        this.snapshot = snapshot;
        this.passages = new Passages(question, snapshot.rarities());
        this.spaces = spaces;
        this.labels = question.labels();
        this.certain = certain;
    }

    int size() {
        return pages.size();
    }

    List<FoundArticle> pages() {
        return List.copyOf(pages.values());
    }

    void add(int doc) throws IOException {
        var hit = snapshot.article(doc);
        var known = pages.get(hit.page().orElse(hit.id()));
        if (known != null && known.speaksOfIt()) {
            return;
        }
        var picked = passages.of(hit);
        if (certain && !picked.speaksOfIt()) {
            return;
        }
        if (hit.page().isEmpty()) {
            put(new FoundArticle(hit, picked.passage(), picked.speaksOfIt()));
        } else if (picked.speaksOfIt()) {
            // A page that may no longer be read is not there, and then its files are not either.
            snapshot.page(hit.page().get(), spaces)
                    .filter(page -> page.labels().containsAll(labels))
                    .ifPresent(page -> put(new FoundArticle(page, picked.passage(), true, Optional.of(file(hit)))));
        }
    }

    private void put(FoundArticle found) {
        pages.put(found.article().id(), found);
    }

    static AttachedFile file(Article file) {
        return new AttachedFile(file.title(), file.url());
    }
}
