package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.DeskQuery.Place;
import io.guichet.core.conversation.MissedConversations;
import io.guichet.core.conversation.MissedQuery;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.State;
import io.guichet.core.entitlement.Access;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** What nobody took, for those who work in the project and those who answer for it (D3). */
@Named
@Path("/projects/{projectKey}/missed")
@UnrestrictedAccess
public final class MissedResource {

    private static final Duration USUAL = Duration.ofDays(7);
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final Duration LONGEST = Duration.ofDays(93);

    private final Callers callers;
    private final ProjectDoors doors;
    private final MissedConversations missed;
    private final Gate gate;
    private final People people;
    private final Clock clock;
    private final Answers answers;

    @Inject
    public MissedResource(
            Callers callers,
            ProjectDoors doors,
            MissedConversations missed,
            Gate gate,
            People people,
            Clock clock,
            Answers answers) {
        this.callers = callers;
        this.doors = doors;
        this.missed = missed;
        this.gate = gate;
        this.people = people;
        this.clock = clock;
        this.answers = answers;
    }

    @GET
    public Response get(
            @PathParam("projectKey") String projectKey,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        var person = callers.searching();
        var project = doors.worked(person, projectKey);
        var until = moment("to", to, clock.instant());
        var since = moment("from", from, until.minus(USUAL));
        if (!since.isBefore(until) || since.isBefore(until.minus(LONGEST))) {
            throw Refusals.invalid("from");
        }
        var page = missed.page(
                new MissedQuery(project, since, until),
                DeskCursor.parse(cursor).map(place -> new MissedQuery.Place(place.lastAt(), place.id())),
                Parameters.limit(limit, PAGE, LARGEST_PAGE));
        return answers.ok(new MissedView(
                page.conversations().stream().map(head -> row(person, head)).toList(),
                page.next()
                        .map(place -> DeskCursor.text(new Place(place.at(), place.id())))
                        .orElse(null)));
    }

    private static Instant moment(String name, String text, Instant absent) {
        if (text == null || text.isEmpty()) {
            return absent;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Malformed(name);
        }
    }

    /** What was asked is for those who may see the conversation; that it was missed, for all who answer for the project. */
    private MissedRow row(PersonKey viewer, Conversation head) {
        var sees = gate.access(viewer, head).filter(Access::isAgent).isPresent();
        return new MissedRow(
                head.id().value(),
                head.request().map(RequestRef::key).orElse(null),
                sees ? head.subject() : null,
                people.shown(head.customer()).name(),
                Moments.text(head.createdAt()),
                Moments.text(head.life().missed().orElseThrow()),
                outcome(head.state()));
    }

    private static String outcome(State state) {
        if (state instanceof State.Busy) {
            return "busy";
        }
        return state.isWaiting() ? "waiting" : state.word();
    }

    /**
     * A page of it.
     *
     * @param cursor left out on the last page
     */
    record MissedView(List<MissedRow> missed, String cursor) {}

    /**
     * One of them.
     *
     * @param requestKey left out while there is no request
     * @param subject left out for who may not see the conversation
     * @param outcome where it stands: busy, waiting again, a ticket, ended
     */
    record MissedRow(
            String conversation,
            String requestKey,
            String subject,
            String customer,
            String askedAt,
            String missedAt,
            String outcome) {}
}
