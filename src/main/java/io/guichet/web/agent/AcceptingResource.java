package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.MovingAConversation;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.view.ConversationViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Where an agent takes a conversation; of two at once one gets it, the other is told who has (R78). */
@Named
@Path("/conversations/{id}/accept")
@UnrestrictedAccess
public final class AcceptingResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final MovingAConversation moving;
    private final ConversationViews views;
    private final Answers answers;

    @Inject
    public AcceptingResource(
            Callers callers,
            SeenConversations seen,
            MovingAConversation moving,
            ConversationViews views,
            Answers answers) {
        this.callers = callers;
        this.seen = seen;
        this.moving = moving;
        this.views = views;
        this.answers = answers;
    }

    @POST
    public Response post(@PathParam("id") String id, @Context HttpHeaders headers) {
        var agent = callers.writing(headers);
        var found = seen.of(agent, id);
        answers.allowed(moving.accept(found.access(), found.conversation()));
        var now = seen.of(agent, id);
        return answers.ok(views.of(now.access(), now.conversation()));
    }
}
