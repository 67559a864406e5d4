package io.guichet.web.agent;

import static java.util.stream.Collectors.toSet;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.DeskQuery;
import io.guichet.core.conversation.LookingAtTheDesk.Look;
import io.guichet.core.conversation.SearchedWords;
import io.guichet.core.conversation.UsedDesks;
import io.guichet.core.people.Desks;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.attendance.Attendance;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what an agent wants to see at the desk; filters combine by "and". */
@Named
public final class DeskWishes {

    private static final Set<String> FILTERS =
            Set.of("offered", "mine", "unassigned", "unanswered", "unresolved", "online");

    private static final int LONGEST_SEARCH = 200;

    /** More customers than this are not named to the database; then its answers are looked through. */
    private static final int MOST_NAMED = 400;

    private final Desks known;
    private final UsedDesks used;
    private final Attendance attendance;
    private final Clock clock;

    @Inject
    public DeskWishes(Desks known, UsedDesks used, Attendance attendance, Clock clock) {
        this.known = known;
        this.used = used;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** The projects that she looks at: all with something for an agent, or the named one of hers. */
    Set<ProjectKey> desks(PersonKey agent, String project) {
        var desks = known.orAsk(agent);
        if (desks.isEmpty()) {
            throw Refusals.notAllowed();
        }
        if (project == null || project.isEmpty()) {
            return used.among(desks);
        }
        return desks.stream()
                .filter(desk -> desk.value().equals(project))
                .findFirst()
                .map(Set::of)
                .orElseThrow(Refusals::notFound);
    }

    Wish read(String filter, String age, String text) {
        var filters = filter == null || filter.isEmpty()
                ? Set.<String>of()
                : Stream.of(filter.split(",", -1)).collect(toSet());
        if (!FILTERS.containsAll(filters)) {
            throw new Malformed("filter");
        }
        if (text != null && text.length() > LONGEST_SEARCH) {
            throw new Malformed("q");
        }
        return new Wish(filters, DeskAge.read(age), SearchedWords.in(text == null ? "" : text));
    }

    Look look(PersonKey agent, Set<ProjectKey> desks, Wish wish) {
        var query = DeskQuery.in(desks);
        query = wish.filters().contains("mine") ? query.of(agent) : query;
        query = wish.filters().contains("unassigned") ? query.andUnassigned() : query;
        query = wish.filters().contains("unanswered") ? query.andUnanswered() : query;
        query = wish.filters().contains("unresolved") ? query.andUnresolved() : query;
        query = wish.age().isPresent() ? wish.age().get().within(query, clock) : query;
        return wish.filters().contains("online")
                ? new Look(named(query), this::isThere, wish.words())
                : new Look(query, any -> true, wish.words());
    }

    private DeskQuery named(DeskQuery query) {
        var there = attendance.people();
        return there.size() <= MOST_NAMED ? query.ofCustomers(there) : query;
    }

    private boolean isThere(Conversation head) {
        return attendance.attends(head.customer(), head.id());
    }

    /**
     * @param age absent for any
     * @param words none for everything
     */
    record Wish(Set<String> filters, Optional<DeskAge> age, SearchedWords words) {

        Wish {
            filters = Set.copyOf(filters);
        }

        /** Whether nothing but offers is wanted, which memory knows. */
        boolean offered() {
            return filters.contains("offered");
        }
    }
}
