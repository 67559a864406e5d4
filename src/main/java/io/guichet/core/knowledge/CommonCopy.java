package io.guichet.core.knowledge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was read of the knowledge base, for all nodes: the one that has the lock writes it, and each makes its own index of it.
 * Failures to write or read are {@link java.io.UncheckedIOException}.
 */
public interface CommonCopy {

    /** What there is; absent before anything was read, or where it cannot be made out any more. */
    Optional<Held> held();

    /**
     * Puts articles in and takes others out; other nodes see it after that.
     *
     * @param whole whether what is not there now is not in the knowledge base either
     */
    void change(Collection<Article> kept, Collection<String> removed, boolean whole);

    /** Those of these that can be read. */
    List<Article> read(Collection<String> ids);

    Progress progress();

    void note(Progress progress);

    /**
     * What there is.
     *
     * @param versions by identifier
     * @param whole whether all is there: only then is gone what is missing
     */
    record Held(Map<String, Integer> versions, boolean whole) {

        static final Held NOTHING = new Held(Map.of(), false);

        public Held {
            versions = Map.copyOf(versions);
        }

        Set<String> ids() {
            return versions.keySet();
        }

        Set<String> pages() {
            return only(id -> !AttachedTexts.isFile(id));
        }

        Set<String> files() {
            return only(AttachedTexts::isFile);
        }

        private Set<String> only(Predicate<String> which) {
            return versions.keySet().stream().filter(which).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * How far the reading is, whichever node does it.
     *
     * @param looked when the copy was last like the original
     * @param listed when all that is there was last listed
     * @param leftAloneUntil the knowledge base asked for that much quiet
     * @param refusedSince since when it shows nothing to anybody
     * @param problem what keeps it from being read
     * @param since when the reading of many began that has not ended
     * @param read as many of these are there by now
     * @param total as many are to be there in the end
     */
    record Progress(
            Optional<Instant> looked,
            Optional<Instant> listed,
            Optional<Instant> leftAloneUntil,
            Optional<Instant> refusedSince,
            Optional<String> problem,
            Optional<Instant> since,
            int read,
            int total) {

        public static final Progress NONE = new Progress(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);

        Progress reading(Instant began, int done, int of) {
            return new Progress(
                    looked, listed, Optional.empty(), Optional.empty(), problem, Optional.of(began), done, of);
        }

        Progress done(Instant now, boolean all) {
            return new Progress(
                    Optional.of(now),
                    all ? Optional.of(now) : listed,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    0);
        }

        /** What is half read stays so until it is read on. */
        Progress failed(String why, Optional<Instant> until, Optional<Instant> refused) {
            return new Progress(looked, listed, until, refused, Optional.of(why), since, read, total);
        }
    }
}
