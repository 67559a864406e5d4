package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.TransferringAConversation;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.ConversationViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Where an agent passes a conversation to a colleague. */
@Named
@Path("/conversations/{id}/transfer")
@UnrestrictedAccess
public final class TransferResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final TransferringAConversation transferring;
    private final ConversationViews views;
    private final Answers answers;
    private final Json json;

    @Inject
    public TransferResource(
            Callers callers,
            SeenConversations seen,
            TransferringAConversation transferring,
            ConversationViews views,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.transferring = transferring;
        this.views = views;
        this.answers = answers;
        this.json = json;
    }

    @POST
    public Response post(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var agent = callers.writing(headers);
        var found = seen.of(agent, id);
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        var wish = json.read(body, Transfer.class);
        answers.allowed(transferring.transfer(found.access(), found.conversation(), wish.agent(), wish.words()));
        var now = seen.of(agent, id);
        return answers.ok(views.of(now.access(), now.conversation()));
    }

    /**
     * To whom.
     *
     * @param agent user name
     * @param text for the colleague alone, as a note; may be left out
     */
    record Transfer(String agent, String text) {

        Transfer {
            Malformed.required("agent", agent);
        }

        String words() {
            return text == null ? "" : text.strip();
        }
    }
}
