package io.guichet.core.audit;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was done by whom; written once and never changed. */
public interface AuditLog {

    void add(Audited audited);

    /** Newest first; of one moment, what was added last comes first. */
    Page find(Wanted wanted);

    /**
     * Newest first.
     *
     * @param project only of this project, where present
     * @param before only what is older
     */
    default List<Audited> newest(Optional<ProjectKey> project, Instant before, int limit) {
        return find(new Wanted(
                        project, Optional.empty(), "", Optional.empty(), Optional.of(before), Optional.empty(), limit))
                .entries();
    }

    /**
     * What somebody wants to see of it.
     *
     * @param action a whole one, or the beginning of some up to a dot: {@code settings.}; empty for all
     * @param from the first moment
     * @param to the first moment after
     * @param after where a page before ended
     */
    record Wanted(
            Optional<ProjectKey> project,
            Optional<PersonKey> actor,
            String action,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<Place> after,
            int limit) {

        /** The same from there on, or from the beginning. */
        public Wanted from(Optional<Place> place) {
            return new Wanted(project, actor, action, from, to, place, limit);
        }

        public boolean isOf(String done) {
            return action.isEmpty() || (action.endsWith(".") ? done.startsWith(action) : done.equals(action));
        }
    }

    /** A place in the log. */
    record Place(Instant at, String id) {}

    /** @param next where the next page begins; absent where this is the last one */
    record Page(List<Audited> entries, Optional<Place> next) {

        public Page {
            entries = List.copyOf(entries);
        }
    }
}
