package io.guichet.core.availability;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An agent's word on being available, good only while one of her pages is open (R77, R158).
 *
 * @param available what she chose: available or away
 * @param until when an "available until" ends by itself
 * @param projects where she is available; empty means all where she is an agent
 * @param seenAt when one of her pages was last heard of
 */
public record Lease(
        PersonKey agent, boolean available, Optional<Instant> until, Set<ProjectKey> projects, Instant seenAt) {

    /** How long a lease lives without a sign. */
    public static final Duration LASTS = Duration.ofMinutes(2);

    public Lease {
        projects = Set.copyOf(projects);
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
        return new Lease(agent, available, until, projects, now);
    }
}
