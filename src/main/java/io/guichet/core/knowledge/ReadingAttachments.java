package io.guichet.core.knowledge;

import io.guichet.core.health.Mishaps;
import io.guichet.core.knowledge.CommonCopy.Held;
import io.guichet.core.knowledge.KnowledgeBase.Edition;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the files of pages into the copy that all nodes have in common, a few at a time, so that pages are followed meanwhile.
 * Whatever goes wrong with a file is counted and changes nothing for pages. A page that is gone takes its files along at once,
 * as nobody is shown a file but by its page.
 */
@Named
public final class ReadingAttachments {

    /** Files that were deleted are followed within this. */
    static final Duration BETWEEN_LISTINGS = Duration.ofMinutes(10);

    /** After that the next one waits for the next look. */
    static final Duration AT_A_TIME = Duration.ofSeconds(8);

    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);
    private static final Duration OVERLAP = Duration.ofMinutes(2);
    private static final int STORED_AT_ONCE = 10;

    private final AttachedTexts files;
    private final CommonCopy copy;
    private final Mishaps mishaps;
    private final Clock clock;

    /** What is known to be there and not read yet: identifiers and versions. */
    private final Map<String, Integer> waiting = new LinkedHashMap<>();

    /** What the last listing did not have, and is asked for by its name before it goes: a search may find half of it, or nothing. */
    private final Set<String> missing = new LinkedHashSet<>();

    private Optional<Instant> listed = Optional.empty();
    private Optional<Instant> looked = Optional.empty();
    private Optional<Instant> quietUntil = Optional.empty();

    @Inject
    public ReadingAttachments(AttachedTexts files, CommonCopy copy, Mishaps mishaps, Clock clock) {
        this.files = files;
        this.copy = copy;
        this.mishaps = mishaps;
        this.clock = clock;
    }

    /**
     * Called by one node at a time.
     *
     * @param lost of the copy, to be fetched again
     * @param meanwhile whenever there is more in the copy
     */
    void look(Set<String> lost, Runnable meanwhile) {
        var now = clock.instant();
        if (quietUntil.filter(now::isBefore).isPresent()) {
            return;
        }
        try {
            notice(now, lost);
            letGo(now);
            readOn(now);
        } catch (KnowledgeBaseIsAway away) {
            mishaps.note("articles.attachments", away);
            quietUntil = Optional.of(now.plus(away.pause().orElse(USUAL_PAUSE)));
        } finally {
            meanwhile.run();
        }
    }

    private void notice(Instant now, Set<String> lost) {
        var held = copy.held().orElse(Held.NOTHING);
        var due = listed.filter(then -> !then.isAfter(now) && now.isBefore(then.plus(BETWEEN_LISTINGS)))
                .isEmpty();
        if (due || lost.stream().anyMatch(AttachedTexts::isFile)) {
            var all = files.all();
            missing.clear();
            missing.addAll(held.files());
            all.forEach(edition -> missing.remove(edition.id()));
            want(all, held, lost);
            listed = Optional.of(now);
        } else {
            want(files.changedSince(looked.orElse(now).minus(OVERLAP)), held, lost);
        }
        looked = Optional.of(now);
    }

    /** As many as there is time for; the next look goes on. */
    private void letGo(Instant begun) {
        var gone = new HashSet<String>();
        try {
            for (var asked = missing.iterator(); asked.hasNext() && isInTime(begun); ) {
                var id = asked.next();
                if (!files.shows(id)) {
                    gone.add(id);
                }
                asked.remove();
            }
        } finally {
            waiting.keySet().removeAll(gone);
            store(Set.of(), gone);
        }
    }

    private boolean isInTime(Instant begun) {
        return clock.instant().isBefore(begun.plus(AT_A_TIME));
    }

    private void want(Collection<Edition> editions, Held held, Set<String> lost) {
        for (var edition : editions) {
            var known =
                    Integer.valueOf(edition.version()).equals(held.versions().get(edition.id()));
            if (!known || lost.contains(edition.id())) {
                waiting.put(edition.id(), edition.version());
            }
        }
    }

    private void readOn(Instant begun) {
        var read = new ArrayList<Article>();
        var gone = new HashSet<String>();
        try {
            while (!waiting.isEmpty() && isInTime(begun)) {
                readOne(read, gone);
                if (read.size() == STORED_AT_ONCE) {
                    store(read, gone);
                    read.clear();
                    gone.clear();
                }
            }
        } finally {
            store(read, gone);
        }
    }

    private void readOne(Collection<Article> read, Collection<String> gone) {
        var next = waiting.entrySet().iterator().next();
        var id = next.getKey();
        var version = next.getValue();
        waiting.remove(id);
        try {
            files.read(id).ifPresentOrElse(read::add, () -> gone.add(id));
        } catch (KnowledgeBaseIsAway away) {
            // The others come first: it may be this one that the knowledge base cannot give.
            waiting.put(id, version);
            throw away;
        }
    }

    private void store(Collection<Article> read, Collection<String> gone) {
        if (!read.isEmpty() || !gone.isEmpty()) {
            copy.change(read, gone, copy.held().map(Held::whole).orElse(false));
        }
    }
}
