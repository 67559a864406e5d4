package io.guichet.testkit;

import io.guichet.core.knowledge.ArticleDrafts;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A knowledge base that takes drafts, finds them again, and fails as it is told. */
public final class MemoryArticleDrafts implements ArticleDrafts {

    public final TreeMap<Long, Draft> pages = new TreeMap<>();
    public Optional<Outcome.Failed> failing = Optional.empty();
    /** The page is made and the answer gets lost. */
    public boolean silent;

    @Override
    public Outcome make(Draft draft, OptionalLong known) {
        if (failing.isPresent()) {
            return failing.get();
        }
        if (known.isPresent() && pages.containsKey(known.getAsLong())) {
            return new Outcome.Made(known.getAsLong(), false);
        }
        var earlier = pages.entrySet().stream()
                .filter(page -> page.getValue().conversation().equals(draft.conversation()))
                .findFirst();
        if (earlier.isPresent()) {
            return new Outcome.Made(earlier.get().getKey(), false);
        }
        var id = 1_000L + pages.size();
        pages.put(id, draft);
        return silent ? Outcome.Failed.of(Why.AWAY) : new Outcome.Made(id, true);
    }

    @Override
    public boolean isGone(long page) {
        return failing.isEmpty() && !pages.containsKey(page);
    }

    @Override
    public String address(long page) {
        return "https://wiki.example/pages/viewpage.action?pageId=" + page;
    }
}
