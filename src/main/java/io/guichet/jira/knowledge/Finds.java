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

/**
 * What was found that speaks of what was asked, the best first: each page once, whether its own words or those of a file of it
 * are meant.
 */
final class Finds {

    private final Snapshot snapshot;
    private final Passages passages;
    private final Set<String> spaces;
    private final Set<String> labels;
    private final Map<String, FoundArticle> pages = new LinkedHashMap<>();

    Finds(Snapshot snapshot, Question question, Set<String> spaces) {
        this.snapshot = snapshot;
        this.passages = new Passages(question, snapshot.rarities());
        this.spaces = spaces;
        this.labels = question.labels();
    }

    int size() {
        return pages.size();
    }

    List<FoundArticle> pages() {
        return List.copyOf(pages.values());
    }

    void add(int doc) throws IOException {
        var hit = snapshot.article(doc);
        if (pages.containsKey(hit.page().orElse(hit.id()))) {
            return;
        }
        var picked = passages.of(hit);
        if (!picked.speaksOfIt()) {
            return;
        }
        if (hit.page().isEmpty()) {
            put(new FoundArticle(hit, picked.passage()));
        } else {
            // A page that may no longer be read is not there, and then its files are not either.
            snapshot.page(hit.page().get(), spaces)
                    .filter(page -> page.labels().containsAll(labels))
                    .ifPresent(page -> put(new FoundArticle(page, picked.passage(), Optional.of(file(hit)))));
        }
    }

    private void put(FoundArticle found) {
        pages.put(found.article().id(), found);
    }

    static AttachedFile file(Article file) {
        return new AttachedFile(file.title(), file.url());
    }
}
