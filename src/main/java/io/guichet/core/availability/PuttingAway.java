package io.guichet.core.availability;

import static java.util.stream.Collectors.toSet;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/**
 * An administrator of a project says for an agent that she is away there (M13); written down with who did it.
 *
 * <p>Where she is available elsewhere, too, she stays so: another project is not that administrator's. Like a word of her
 * own it holds until her next word, or her plan's next turn.
 */
@Named
public final class PuttingAway {

    private final Presence presence;
    private final People people;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    public PuttingAway(Presence presence, People people, AuditLog log, Clock clock) {
        this.presence = presence;
        this.people = people;
        this.log = log;
        this.clock = clock;
    }

    public void putAway(PersonKey administrator, PersonKey agent, ProjectKey project) {
        var now = clock.instant();
        var before = presence.latest(agent);
        if (!before.coversAt(now, project) || !before.mayHold()) {
            return;
        }
        var there = presence.availableIn(project).contains(agent);
        var elsewhere = (before.projects().isEmpty() || before.isPlannedAt(now)
                        ? people.desksOf(agent)
                        : before.projects())
                .stream().filter(desk -> !desk.equals(project)).collect(toSet());
        var stays = !elsewhere.isEmpty() && before.isWantedAt(now);
        var said = new Lease(
                agent,
                stays,
                stays ? before.endsAfter(now) : Optional.empty(),
                stays ? elsewhere : before.projects(),
                before.plan(),
                Optional.of(administrator),
                now,
                before.seenAt());
        presence.declare(said);
        log.add(new Audited(
                now,
                administrator,
                "presence.away",
                Optional.of(project),
                agent.value(),
                there ? "available" : "away",
                "away"));
    }
}
