package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What agents look for among the conversations of their projects; all of it must hold.
 *
 * @param agent who has it, where present
 * @param customers whose it is, where present
 * @param openedFrom it was begun then or later, where present
 * @param openedBefore it was begun earlier, where present
 * @param unassigned nobody has it, and its request is not resolved
 * @param unanswered words of its customer's stand without an answer, and its request is not resolved
 * @param unresolved its request is not resolved
 */
public record DeskQuery(
        Set<ProjectKey> projects,
        Optional<PersonKey> agent,
        Optional<Set<PersonKey>> customers,
        Optional<Instant> openedFrom,
        Optional<Instant> openedBefore,
        boolean unassigned,
        boolean unanswered,
        boolean unresolved) {

    public DeskQuery {
        projects = Set.copyOf(projects);
        customers = customers.map(Set::copyOf);
    }

    /** Everything in these projects. */
    public static DeskQuery in(Set<ProjectKey> projects) {
        var any = Optional.<Instant>empty();
        return new DeskQuery(projects, Optional.empty(), Optional.empty(), any, any, false, false, false);
    }

    public DeskQuery of(PersonKey who) {
        return new DeskQuery(
                projects, Optional.of(who), customers, openedFrom, openedBefore, unassigned, unanswered, unresolved);
    }

    public DeskQuery ofCustomers(Set<PersonKey> those) {
        return new DeskQuery(
                projects, agent, Optional.of(those), openedFrom, openedBefore, unassigned, unanswered, unresolved);
    }

    public DeskQuery openedFrom(Instant then) {
        return new DeskQuery(
                projects, agent, customers, Optional.of(then), openedBefore, unassigned, unanswered, unresolved);
    }

    public DeskQuery openedBefore(Instant then) {
        return new DeskQuery(
                projects, agent, customers, openedFrom, Optional.of(then), unassigned, unanswered, unresolved);
    }

    public DeskQuery andUnassigned() {
        return new DeskQuery(projects, agent, customers, openedFrom, openedBefore, true, unanswered, unresolved);
    }

    public DeskQuery andUnanswered() {
        return new DeskQuery(projects, agent, customers, openedFrom, openedBefore, unassigned, true, unresolved);
    }

    public DeskQuery andUnresolved() {
        return new DeskQuery(projects, agent, customers, openedFrom, openedBefore, unassigned, unanswered, true);
    }

    /** Whether nothing is wanted but what is not resolved. */
    public boolean isOpen() {
        return unassigned || unanswered || unresolved;
    }

    /** What the database is asked, said of a head that is known. */
    public boolean matches(Conversation head) {
        return projects.contains(head.project())
                && agent.filter(who -> !head.state().agent().equals(Optional.of(who)))
                        .isEmpty()
                && customers.filter(those -> !those.contains(head.customer())).isEmpty()
                && openedFrom.filter(head.createdAt()::isBefore).isEmpty()
                && openedBefore.filter(then -> !head.createdAt().isBefore(then)).isEmpty()
                && !(unassigned && head.state().agent().isPresent())
                && !(unanswered && head.life().unanswered().isEmpty())
                && !(isOpen() && head.resolved());
    }

    /** A place in the order of a list, newest first: what arrives meanwhile shifts nothing. */
    public record Place(Instant lastAt, ConversationId id) {

        public static Place of(Conversation head) {
            return new Place(head.lastAt(), head.id());
        }
    }
}
