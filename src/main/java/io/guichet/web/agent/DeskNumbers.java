package io.guichet.web.agent;

import io.guichet.core.conversation.DeskCounts;
import io.guichet.core.conversation.LookingAtTheDesk;
import io.guichet.core.conversation.SearchedWords;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.attendance.Attendance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
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
    private final Clock clock;

    @Inject
    public DeskNumbers(LookingAtTheDesk looking, DeskCounts counts, Attendance attendance, Clock clock) {
        this.looking = looking;
        this.counts = counts;
        this.attendance = attendance;
        this.clock = clock;
    }

    Numbers of(PersonKey agent, Set<ProjectKey> desks) {
        var unresolved = counts.unresolved(desks);
        var week = counts.since(DeskAge.start(DeskAge.WEEK, clock), desks);
        return new Numbers(
                looking.offered(agent, desks, NO_WORDS).size(),
                counts.mine(agent, desks),
                counts.unassigned(desks),
                counts.unanswered(desks),
                unresolved,
                counts.ofCustomers(
                        attendance.people().stream().limit(MOST_NAMED).collect(Collectors.toSet()), desks),
                counts.since(DeskAge.start(DeskAge.DAY, clock), desks),
                week,
                Math.max(0, unresolved - week));
    }

    /** By the names of filters and ages. */
    record Numbers(
            int offered,
            int mine,
            int unassigned,
            int unanswered,
            int unresolved,
            int online,
            int day,
            int week,
            int older) {}
}
