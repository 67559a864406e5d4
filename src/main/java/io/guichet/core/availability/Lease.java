package io.guichet.core.availability;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * An agent's word on being available, good only while one of her pages is open (R77, R158).
 *
 * @param available what she chose: available or away
 * @param until when an "available until" ends by itself
 * @param projects where she is available; empty means all where she is an agent
 * @param saidAt when she said so; the later word counts
 * @param seenAt when one of her pages was last heard of
 */
public record Lease(
        PersonKey agent,
        boolean available,
        Optional<Instant> until,
        Set<ProjectKey> projects,
        Instant saidAt,
        Instant seenAt) {

    /**
     * How long a lease lives without a sign; a page gives one every 20 s. With the next count it is over within two
     * minutes (B3). Who closes her last page is known at once and need not be waited for.
     */
    public static final Duration LASTS = Duration.ofSeconds(115);

    public Lease {
        projects = Set.copyOf(projects);
        // As the database keeps them, so that what was stored is the same.
        saidAt = saidAt.truncatedTo(ChronoUnit.MILLIS);
        seenAt = seenAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Said at this moment, on a page that is open. */
    public Lease(PersonKey agent, boolean available, Optional<Instant> until, Set<ProjectKey> projects, Instant now) {
        this(agent, available, until, projects, now, now);
    }

    public static Lease away(PersonKey agent, Instant now) {
        return new Lease(agent, false, Optional.empty(), Set.of(), now);
    }

    public boolean holdsAt(Instant now) {
        return available
                && now.isBefore(seenAt.plus(LASTS))
                && until.filter(end -> !now.isBefore(end)).isEmpty();
    }

    public boolean covers(ProjectKey project) {
        return projects.isEmpty() || projects.contains(project);
    }

    public Lease seen(Instant now) {
        return new Lease(agent, available, until, projects, saidAt, now);
    }

    /** The same word, later than another one whatever the clocks say. */
    public Lease saidAfter(Lease other) {
        var earliest = other.saidAt.plusMillis(1);
        return saidAt.isBefore(earliest) ? new Lease(agent, available, until, projects, earliest, seenAt) : this;
    }
}
