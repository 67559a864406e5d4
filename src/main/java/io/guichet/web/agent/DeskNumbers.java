package io.guichet.web.agent;

import io.guichet.core.conversation.DeskCounts;
import io.guichet.core.conversation.LookingAtTheDesk;
import io.guichet.core.conversation.SearchedWords;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.attendance.Attendance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;

/** How much lies at the desk under each of its filters, of what is not resolved. */
@Named
public final class DeskNumbers {

    private static final int MOST_NAMED = 400;
    private static final SearchedWords NO_WORDS = SearchedWords.in("");

    private final LookingAtTheDesk looking;
    private final DeskCounts counts;
    private final Attendance attendance;

    @Inject
    public DeskNumbers(LookingAtTheDesk looking, DeskCounts counts, Attendance attendance) {
        this.looking = looking;
        this.counts = counts;
        this.attendance = attendance;
    }

    Numbers of(PersonKey agent, Set<ProjectKey> desks) {
        return new Numbers(
                looking.offered(agent, desks, NO_WORDS).size(),
                counts.mine(agent, desks),
                counts.unassigned(desks),
                counts.unanswered(desks),
                counts.unresolved(desks),
                counts.ofCustomers(
                        attendance.people().stream().limit(MOST_NAMED).collect(Collectors.toSet()), desks));
    }

    /** By the filters' names. */
    record Numbers(int offered, int mine, int unassigned, int unanswered, int unresolved, int online) {}
}
