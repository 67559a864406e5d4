package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.InvitingACustomer;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.people.PersonKey;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.ConversationViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Where an agent invites a request's reporter to a session, and takes the invitation back (R83–R88). */
@Named
@Path("/issues/{issueKey}/invitations")
@UnrestrictedAccess
public final class InvitationsResource {

    private final Callers callers;
    private final InvitingACustomer inviting;
    private final SeenConversations seen;
    private final ConversationViews views;
    private final Answers answers;

    @Inject
    public InvitationsResource(
            Callers callers,
            InvitingACustomer inviting,
            SeenConversations seen,
            ConversationViews views,
            Answers answers) {
        this.callers = callers;
        this.inviting = inviting;
        this.seen = seen;
        this.views = views;
        this.answers = answers;
    }

    @POST
    public Response post(@PathParam("issueKey") String issueKey, @Context HttpHeaders headers) {
        var agent = callers.writing(headers);
        var written = answers.allowed(inviting.invite(agent, issueKey));
        return answers.with(written instanceof Written.Fresh ? 201 : 200, view(agent, written))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    public Response delete(@PathParam("issueKey") String issueKey, @Context HttpHeaders headers) {
        answers.allowed(inviting.cancel(callers.writing(headers), issueKey));
        return Answers.done();
    }

    private Object view(PersonKey agent, Written written) {
        var id = written instanceof Written.Fresh fresh
                ? fresh.conversation().id()
                : ((Written.Unchanged) written).conversation().id();
        var found = seen.of(agent, id).orElseThrow(Refusals::notFound);
        return views.of(found.access(), found.conversation());
    }
}
