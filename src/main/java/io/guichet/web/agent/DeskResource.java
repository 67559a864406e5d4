package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.LookingAtTheDesk;
import io.guichet.core.conversation.LookingAtTheDesk.Page;
import io.guichet.core.conversation.UnreadMessages;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.view.ConversationView;
import io.guichet.web.view.ConversationViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** The conversations of an agent's projects: her offers first, then newest last entry first (R114, M14). */
@Named
@Path("/desk")
@UnrestrictedAccess
public final class DeskResource {

    private static final int PAGE = 30;
    private static final int LARGEST_PAGE = 100;

    private final Callers callers;
    private final LookingAtTheDesk looking;
    private final DeskWishes wishes;
    private final DeskNumbers numbers;
    private final UnreadMessages unread;
    private final ConversationViews views;
    private final Answers answers;

    @Inject
    public DeskResource(
            Callers callers,
            LookingAtTheDesk looking,
            DeskWishes wishes,
            DeskNumbers numbers,
            UnreadMessages unread,
            ConversationViews views,
            Answers answers) {
        this.callers = callers;
        this.looking = looking;
        this.wishes = wishes;
        this.numbers = numbers;
        this.unread = unread;
        this.views = views;
        this.answers = answers;
    }

    @GET
    public Response get(
            @QueryParam("filter") String filter,
            @QueryParam("age") String age,
            @QueryParam("q") String text,
            @QueryParam("project") String project,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        var agent = text == null || text.isBlank() ? callers.reading() : callers.searching();
        var desks = wishes.desks(agent, project);
        var wish = wishes.read(filter, age, text);
        var place = DeskCursor.parse(cursor);
        var offered = looking.offered(agent, desks, wish.words());
        var page = wish.offered()
                ? Page.LAST
                : looking.look(
                        agent,
                        wishes.look(agent, desks, wish),
                        offered,
                        Parameters.limit(limit, PAGE, LARGEST_PAGE),
                        place);
        var onTop = place.isEmpty() ? offered : List.<Conversation>of();
        return answers.ok(new DeskPage(
                shown(
                        agent,
                        Stream.concat(onTop.stream(), page.conversations().stream())
                                .toList()),
                numbers.of(agent, desks),
                page.next().map(DeskCursor::text).orElse(null)));
    }

    private List<ConversationView> shown(PersonKey agent, List<Conversation> heads) {
        var viewer = new Access(agent, Role.AGENT);
        var standings = unread.of(agent, heads);
        return heads.stream()
                .map(head -> views.listed(viewer, head, standings.get(head.id())))
                .toList();
    }

    /**
     * A page of the desk.
     *
     * @param cursor left out on the last page
     */
    record DeskPage(List<ConversationView> conversations, DeskNumbers.Numbers counts, String cursor) {}
}
