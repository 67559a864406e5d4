package io.guichet.core.knowledge;

import io.guichet.core.knowledge.KnowledgeBase.Edition;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Keeps this node's copy of the knowledge base like the original: what changed is read every few seconds, and every minute all
 * that is there is listed, so that what was deleted or restricted is gone from the copy a minute later at the latest.
 */
@Named
public final class FollowingTheKnowledgeBase {

    /** How often {@link #look} is called. */
    public static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LISTINGS = Duration.ofSeconds(55);

    /** Clocks of two servers are never the same, and the knowledge base counts in minutes. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final int AT_ONCE = 25;

    private final KnowledgeBase knowledgeBase;
    private final ArticleIndex index;
    private final Clock clock;
    private Instant listed = Instant.MIN;
    private Instant looked = Instant.MIN;
    private Instant leftAloneUntil = Instant.MIN;
    private volatile Optional<String> problem = Optional.empty();
    private volatile Optional<Instant> lookedAt = Optional.empty();
    private volatile int articles;

    @Inject
    public FollowingTheKnowledgeBase(KnowledgeBase knowledgeBase, ArticleIndex index, Clock clock) {
        this.knowledgeBase = knowledgeBase;
        this.index = index;
        this.clock = clock;
    }

    /** What kept it from following, the last time it tried. */
    public Optional<String> problem() {
        return problem;
    }

    /** How far the copy is, without asking the knowledge base. */
    public Standing standing() {
        return new Standing(knowledgeBase.isThere(), articles, lookedAt, problem);
    }

    public synchronized void look() {
        var now = clock.instant();
        if (now.isBefore(leftAloneUntil) || !knowledgeBase.isThere()) {
            return;
        }
        try {
            if (listed.equals(Instant.MIN) || !now.isBefore(listed.plus(BETWEEN_LISTINGS))) {
                var all = knowledgeBase.all();
                takeOver(all, true);
                articles = all.size();
                listed = now;
            } else {
                takeOver(knowledgeBase.changedSince(looked.minus(OVERLAP)), false);
            }
            looked = now;
            lookedAt = Optional.of(now);
            problem = Optional.empty();
        } catch (KnowledgeBaseIsAway away) {
            leftAloneUntil = away.pause().map(now::plus).orElse(Instant.MIN);
            problem = Optional.ofNullable(away.getMessage());
            throw away;
        }
    }

    private void takeOver(List<Edition> editions, boolean complete) {
        var held = index.held();
        var wanted = new ArrayList<String>();
        var gone = new HashSet<String>();
        if (complete) {
            gone.addAll(held.keySet());
        }
        for (var edition : editions) {
            gone.remove(edition.id());
            if (!Integer.valueOf(edition.version()).equals(held.get(edition.id()))) {
                wanted.add(edition.id());
            }
        }
        if (!gone.isEmpty()) {
            index.change(List.of(), gone);
        }
        for (var from = 0; from < wanted.size(); from += AT_ONCE) {
            read(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)));
        }
    }

    private void read(Collection<String> ids) {
        var articles = knowledgeBase.read(ids);
        var gone = new HashSet<>(ids);
        articles.forEach(article -> gone.remove(article.id()));
        index.change(articles, gone);
    }

    /**
     * How far this node's copy is.
     *
     * @param linked whether there is a knowledge base to follow
     * @param articles how many there were at the last listing
     * @param lookedAt when it was last like the original
     * @param problem what keeps it from following; absent where nothing does
     */
    public record Standing(boolean linked, int articles, Optional<Instant> lookedAt, Optional<String> problem) {}
}
