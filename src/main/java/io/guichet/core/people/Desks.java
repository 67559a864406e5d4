package io.guichet.core.people;

import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which projects somebody is an agent, remembered for as long as a page may go without asking Jira again.
 *
 * <p>Only for what to show the way to and what to listen to. What is told is checked at the gate, and whoever is to be
 * refused is asked about {@link #orAsk afresh}.
 */
@Named
public final class Desks {

    static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int KEPT = 10_000;

    private final People people;
    private final Clock clock;
    private final Map<PersonKey, Known> known = new ConcurrentHashMap<>();

    @Inject
    public Desks(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    public Set<ProjectKey> of(PersonKey person) {
        var now = clock.millis();
        if (known.size() > KEPT) {
            known.clear();
        }
        return known.compute(
                        person,
                        (key, before) -> before != null && now < before.until
                                ? before
                                : new Known(people.desksOf(person), now + REMEMBERED.toMillis()))
                .desks;
    }

    /** As Jira has it now, where it is remembered that she has none: who has just become an agent is one. */
    public Set<ProjectKey> orAsk(PersonKey person) {
        var remembered = of(person);
        if (!remembered.isEmpty()) {
            return remembered;
        }
        known.remove(person);
        return of(person);
    }

    private record Known(Set<ProjectKey> desks, long until) {}
}
