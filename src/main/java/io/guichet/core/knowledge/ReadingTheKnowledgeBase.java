package io.guichet.core.knowledge;

import io.guichet.core.knowledge.CommonCopy.Held;
import io.guichet.core.knowledge.CommonCopy.Progress;
import io.guichet.core.knowledge.KnowledgeBase.Edition;
import io.guichet.core.mirror.Locks;
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
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the knowledge base on one node, whichever is first, for all: what changed every few seconds, and every minute all that
 * is there is listed, so that what was deleted or restricted is gone a minute later at the latest. No answer, half an answer and
 * a search that finds nothing take nothing out; only one that stays refused does.
 */
@Named
public final class ReadingTheKnowledgeBase {

    /** How often each node looks. */
    public static final Duration PAUSE = Duration.ofSeconds(10);

    /** Deletions and restrictions are followed within this and {@link #PAUSE}. */
    static final Duration BETWEEN_LISTINGS = Duration.ofSeconds(55);

    /** A knowledge base that shows nobody anything for so long is closed to customers, and so is the copy. */
    static final Duration REFUSED_FOR_GOOD = Duration.ofHours(1);

    private static final String LOCK = "guichet.knowledge";
    private static final Duration JUST_NOW = PAUSE.minusSeconds(1);

    /** Clocks of two servers are never the same, and the knowledge base counts in minutes. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final int AT_ONCE = 25;
    private static final int SHOWN_AT_ONCE = 500;

    /** As many may go at once without being asked for one by one. */
    private static final int FEW = 10;

    private static final int SAMPLES = 3;

    /** In one look; the next one goes on. */
    private static final int ASKED_ONE_BY_ONE = 100;

    private final KnowledgeBase knowledgeBase;
    private final ReadingAttachments attachments;
    private final CommonCopy copy;
    private final Locks locks;
    private final Clock clock;

    private final HardToRead hard = new HardToRead();

    /** The last of the missing pages that was asked for by its name. */
    private String askedUpTo = "";

    @Inject
    public ReadingTheKnowledgeBase(
            KnowledgeBase knowledgeBase, ReadingAttachments attachments, CommonCopy copy, Locks locks, Clock clock) {
        this.knowledgeBase = knowledgeBase;
        this.attachments = attachments;
        this.copy = copy;
        this.locks = locks;
        this.clock = clock;
    }

    boolean isThere() {
        return knowledgeBase.isThere();
    }

    /**
     * Reads what is new, unless another node does or just did.
     *
     * @param lost articles of the copy that cannot be read, to be fetched again
     * @param meanwhile whenever there is more in the copy
     */
    void look(Set<String> lost, Runnable meanwhile) {
        if (knowledgeBase.isThere() || !held().ids().isEmpty()) {
            locks.tryWith(LOCK, () -> lookAlone(lost, meanwhile));
        }
    }

    private Held held() {
        return copy.held().orElse(Held.NOTHING);
    }

    private void lookAlone(Set<String> lost, Runnable meanwhile) {
        var now = clock.instant();
        var before = copy.progress();
        var quiet = before.leftAloneUntil().filter(now::isBefore).isPresent();
        if (quiet || (lost.isEmpty() && isWithin(JUST_NOW, before.looked(), now))) {
            return;
        }
        try {
            var held = held();
            var looked = before.looked();
            var all = !held.whole()
                    || looked.isEmpty()
                    || !lost.stream().allMatch(AttachedTexts::isFile)
                    || !isWithin(BETWEEN_LISTINGS, before.listed(), now);
            if (all) {
                takeOver(held, knowledgeBase.all(), lost, meanwhile);
            } else {
                var since = looked.orElse(now).minus(OVERLAP);
                takeOver(held, knowledgeBase.changedSince(since), held.pages(), lost, meanwhile);
            }
            copy.note(done(now, all));
            attachments.look(lost, meanwhile);
            if (all && hard.next().isPresent()) {
                askAgain();
                copy.note(done(now, true));
                meanwhile.run();
            }
        } catch (KnowledgeBaseIsAway away) {
            away(away, now);
            throw away;
        }
    }

    private Progress done(Instant now, boolean all) {
        var done = copy.progress().done(now, all);
        return hard.problem()
                .map(why -> done.failed(why, Optional.empty(), Optional.empty()))
                .orElse(done);
    }

    /** After all else, and until the first that fails: each may take as long as an answer may. */
    private void askAgain() {
        for (var next = hard.next(); next.isPresent(); next = hard.next()) {
            try {
                read(List.of(next.get()), held().whole());
            } catch (KnowledgeBaseIsAway away) {
                if (away.refused()) {
                    throw away;
                }
                return;
            }
        }
    }

    /** A clock that was put back is no reason to wait for it. */
    private static boolean isWithin(Duration span, Optional<Instant> moment, Instant now) {
        return moment.filter(then -> !then.isAfter(now) && now.isBefore(then.plus(span)))
                .isPresent();
    }

    private void away(KnowledgeBaseIsAway away, Instant now) {
        var before = copy.progress();
        // Only what can be read ends that time, not a failure of another kind in between.
        var refused = away.refused() ? Optional.of(before.refusedSince().orElse(now)) : before.refusedSince();
        var why = Optional.ofNullable(away.getMessage()).orElse("no answer");
        // Without that, each node would ask in vain once more.
        var until = now.plus(away.pause().orElse(PAUSE));
        copy.note(before.failed(why, Optional.of(until), refused));
        var longAgo = refused.filter(since -> !now.isBefore(since.plus(REFUSED_FOR_GOOD)));
        if (away.refused() && longAgo.isPresent()) {
            copy.change(List.of(), held().ids(), true);
        }
    }

    private void takeOver(Held held, List<Edition> all, Set<String> lost, Runnable meanwhile) {
        var there = new HashSet<String>();
        all.forEach(edition -> there.add(edition.id()));
        var pages = held.pages();
        var gone = new HashSet<>(pages);
        gone.removeAll(there);
        var found = isBelieved(gone, pages.size());
        if (!found) {
            gone.retainAll(notShown(gone));
        }
        if (!gone.isEmpty()) {
            copy.change(List.of(), gone, held.whole());
        }
        if (!found) {
            throw new KnowledgeBaseIsAway("its search does not find the pages that it has", Optional.empty());
        }
        hard.only(there);
        takeOver(held, all, there, lost, meanwhile);
    }

    /** A search whose own index is being made finds little or nothing: then the pages themselves are asked for. */
    private boolean isBelieved(Collection<String> gone, int of) {
        var some = gone.size() > FEW || gone.size() == of;
        return !some
                || gone.size() * 2 <= of
                || gone.stream().sorted().limit(SAMPLES).noneMatch(knowledgeBase::shows);
    }

    /** Some of them, others each time: what was restricted goes even while the search finds little. */
    private Set<String> notShown(Collection<String> missing) {
        var inOrder = new TreeSet<>(missing);
        var next = inOrder.tailSet(askedUpTo, false);
        var asked = (next.isEmpty() ? inOrder : next)
                .stream().limit(ASKED_ONE_BY_ONE).toList();
        var gone = new HashSet<String>();
        for (var id : asked) {
            if (!knowledgeBase.shows(id)) {
                gone.add(id);
            }
            askedUpTo = id;
        }
        return gone;
    }

    private void takeOver(Held held, List<Edition> editions, Set<String> there, Set<String> lost, Runnable meanwhile) {
        var wanted = new ArrayList<String>();
        for (var edition : editions) {
            var known =
                    Integer.valueOf(edition.version()).equals(held.versions().get(edition.id()));
            if (!known || lost.contains(edition.id())) {
                wanted.add(edition.id());
            }
        }
        var inOrder = hard.inOrder(wanted);
        var began = copy.progress().since().orElseGet(clock::instant);
        for (var from = 0; from < inOrder.size(); from += SHOWN_AT_ONCE) {
            copy.note(copy.progress().reading(began, there.size() - inOrder.size() + from, there.size()));
            var to = Math.min(inOrder.size(), from + SHOWN_AT_ONCE);
            read(inOrder.subList(from, to), held.whole() || to == inOrder.size());
            meanwhile.run();
        }
        if (inOrder.isEmpty() && !held.whole()) {
            copy.change(List.of(), List.of(), true);
        }
    }

    private void read(List<String> ids, boolean whole) {
        var articles = new ArrayList<Article>();
        var gone = new HashSet<>(ids);
        try {
            for (var from = 0; from < ids.size(); ) {
                var some = hard.together(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
                articles.addAll(hard.asking(some, () -> knowledgeBase.read(some)));
                from += some.size();
            }
            articles.forEach(article -> gone.remove(article.id()));
            copy.change(articles, gone, whole);
        } catch (KnowledgeBaseIsAway away) {
            // What was read is not asked for again.
            copy.change(articles, List.of(), copy.held().map(Held::whole).orElse(false));
            throw away;
        }
    }

    Progress progress() {
        return copy.progress();
    }
}
