package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How much of what is not resolved lies at a desk, by one question for each project and kind every two seconds, however
 * many agents ask.
 *
 * <p>Of a project as a whole: what a security level hides from somebody is counted, for a number tells nothing of it.
 */
@Named
public final class DeskCounts {

    static final Duration REMEMBERED = Duration.ofSeconds(2);

    private static final int KEPT = 5_000;

    private final Conversations conversations;
    private final Clock clock;
    private final Map<DeskQuery, Counted> known = new ConcurrentHashMap<>();

    @Inject
    public DeskCounts(Conversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    /** Those that this agent has. */
    public int mine(PersonKey agent, Set<ProjectKey> projects) {
        return sum(projects, project -> in(project).of(agent).andUnresolved());
    }

    public int unassigned(Set<ProjectKey> projects) {
        return sum(projects, project -> in(project).andUnassigned());
    }

    public int unanswered(Set<ProjectKey> projects) {
        return sum(projects, project -> in(project).andUnanswered());
    }

    public int unresolved(Set<ProjectKey> projects) {
        return sum(projects, project -> in(project).andUnresolved());
    }

    /** Those that were begun then or later. */
    public int since(Instant then, Set<ProjectKey> projects) {
        return sum(projects, project -> in(project).openedFrom(then).andUnresolved());
    }

    /** Those of these customers. */
    public int ofCustomers(Set<PersonKey> customers, Set<ProjectKey> projects) {
        return customers.isEmpty()
                ? 0
                : sum(projects, project -> in(project).ofCustomers(customers).andUnresolved());
    }

    /** All of one customer's in a project, resolved or not. */
    public int allOf(PersonKey customer, ProjectKey project) {
        return count(in(project).ofCustomers(Set.of(customer)));
    }

    public int unresolvedOf(PersonKey customer, ProjectKey project) {
        return count(in(project).ofCustomers(Set.of(customer)).andUnresolved());
    }

    private static DeskQuery in(ProjectKey project) {
        return DeskQuery.in(Set.of(project));
    }

    private int sum(Set<ProjectKey> projects, Function<ProjectKey, DeskQuery> query) {
        return projects.stream().map(query).mapToInt(this::count).sum();
    }

    private int count(DeskQuery query) {
        var now = clock.millis();
        if (known.size() > KEPT) {
            known.clear();
        }
        return known.compute(
                        query,
                        (same, before) -> before != null && now < before.until
                                ? before
                                : new Counted(conversations.countAtDesks(query), now + REMEMBERED.toMillis()))
                .number;
    }

    private record Counted(int number, long until) {}
}
