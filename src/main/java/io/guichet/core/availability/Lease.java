package io.guichet.core.availability;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An agent's word on being available, good only while one of her pages is open (R77, R158).
 *
 * <p>Where she has a plan, her word wins until the plan's next turn, and then the plan (M10).
 *
 * @param available what she chose: available or away
 * @param until when an "available until" ends by itself
 * @param projects where she is available; empty means all where she is an agent
 * @param plan her week, where she has laid one down
 * @param by who said it for her: an administrator (M13)
 * @param saidAt when she said so; the later word counts
 * @param seenAt when one of her pages was last heard of
 */
public record Lease(
        PersonKey agent,
        boolean available,
        Optional<Instant> until,
        Set<ProjectKey> projects,
        Optional<Plan> plan,
        Optional<PersonKey> by,
        Instant saidAt,
        Instant seenAt) {

    /**
     * How long a lease lives without a sign; a page gives one every 20 s. With the next count it is over within two
     * minutes (B3). Who closes her last page is known at once and need not be waited for.
     */
    public static final Duration LASTS = Duration.ofSeconds(115);

    public Lease {
        // A week without any hours is none: it would never turn, and be searched for a turn at every look.
        plan = plan.filter(one -> !one.week().isEmpty());
        projects = Set.copyOf(projects);
        // As the database keeps them, so that what was stored is the same.
        saidAt = saidAt.truncatedTo(ChronoUnit.MILLIS);
        seenAt = seenAt.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Said by herself, who has no plan. */
    public Lease(
            PersonKey agent,
            boolean available,
            Optional<Instant> until,
            Set<ProjectKey> projects,
            Instant saidAt,
            Instant seenAt) {
        this(agent, available, until, projects, Optional.empty(), Optional.empty(), saidAt, seenAt);
    }

    /** Said at this moment, on a page that is open. */
    public Lease(PersonKey agent, boolean available, Optional<Instant> until, Set<ProjectKey> projects, Instant now) {
        this(agent, available, until, projects, now, now);
    }

    /** The same word under another key. */
    public Lease of(PersonKey other) {
        return new Lease(other, available, until, projects, plan, by, saidAt, seenAt);
    }

    public static Lease away(PersonKey agent, Instant now) {
        return new Lease(agent, false, Optional.empty(), Set.of(), now);
    }

    /** Available for her word or for her plan, and one of her pages is open. */
    public boolean holdsAt(Instant now) {
        return isWantedAt(now) && now.isBefore(seenAt.plus(LASTS));
    }

    /** Available for her word or for her plan, as soon as one of her pages is open. */
    public boolean isWantedAt(Instant now) {
        return isPlannedAt(now)
                ? plan.filter(week -> week.isOn(now)).isPresent()
                : available && until.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** Whether the plan decides, because it has turned since she said something. */
    public boolean isPlannedAt(Instant now) {
        return turn().filter(turn -> !now.isBefore(turn)).isPresent();
    }

    private Optional<Instant> turn() {
        return plan.flatMap(week -> week.turnsAfter(saidAt));
    }

    /** Until when she is available, as far as that is in sight. */
    public Optional<Instant> endsAfter(Instant now) {
        return isPlannedAt(now)
                ? plan.flatMap(week -> week.turnsAfter(now))
                : Stream.concat(
                                until.stream(),
                                turn()
                                        .filter(turn -> plan.filter(week -> !week.isOn(turn))
                                                .isPresent())
                                        .stream())
                        .min(Instant::compareTo);
    }

    /** Whether a page of hers may make her available, now or later, without another word of hers. */
    public boolean mayHold() {
        return available || plan.isPresent();
    }

    /** Whether it is about this project; a plan that has turned is about all of hers. */
    public boolean coversAt(Instant now, ProjectKey project) {
        return projects.isEmpty() || projects.contains(project) || isPlannedAt(now);
    }

    public Lease with(Optional<Plan> other) {
        return new Lease(agent, available, until, projects, other, by, saidAt, seenAt);
    }

    public Lease saidBy(PersonKey somebody) {
        return new Lease(agent, available, until, projects, plan, Optional.of(somebody), saidAt, seenAt);
    }

    public Lease seen(Instant now) {
        return new Lease(agent, available, until, projects, plan, by, saidAt, now);
    }

    /** The same word, later than another one whatever the clocks say. */
    public Lease saidAfter(Lease other) {
        var earliest = other.saidAt.plusMillis(1);
        return saidAt.isBefore(earliest)
                ? new Lease(agent, available, until, projects, plan, by, earliest, seenAt)
                : this;
    }
}
