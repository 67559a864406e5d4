package io.guichet.core.audit;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Something that somebody did to what others rely on, and that may be asked about later.
 *
 * @param action what, as a word with a dot: {@code presence.away}
 * @param about what it was done to: a person's key, a setting's name
 * @param before as it was, empty where there was nothing
 * @param after as it is since, empty where there is nothing
 */
public record Audited(
        Instant at,
        PersonKey actor,
        String action,
        Optional<ProjectKey> project,
        String about,
        String before,
        String after) {

    public Audited {
        // As the database keeps it.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }
}
