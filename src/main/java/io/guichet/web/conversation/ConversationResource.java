package io.guichet.web.conversation;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.MovingAConversation;
import io.guichet.core.conversation.ReadingAConversation;
import io.guichet.core.conversation.Typing;
import io.guichet.web.caller.Callers;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.view.ConversationViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** One conversation, for its customer and its agents alike. Open to all for Jira; the gate decides. */
@Named
@Path("/conversations/{id}")
@UnrestrictedAccess
public final class ConversationResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final ReadingAConversation reading;
    private final Typing typing;
    private final MovingAConversation moving;
    private final ConversationViews views;
    private final Answers answers;
    private final Json json;

    @Inject
    public ConversationResource(
            Callers callers,
            SeenConversations seen,
            ReadingAConversation reading,
            Typing typing,
            MovingAConversation moving,
            ConversationViews views,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.reading = reading;
        this.typing = typing;
        this.moving = moving;
        this.views = views;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        var found = seen.of(callers.reading(), id);
        return answers.ok(views.of(found.access(), found.conversation()));
    }

    @PUT
    @Path("/read")
    public Response read(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var found = seen.of(callers.writing(headers), id);
        var mark = json.read(body, ReadMark.class);
        reading.read(found.access(), found.conversation(), mark.number());
        return Answers.done();
    }

    @POST
    @Path("/typing")
    public Response type(@PathParam("id") String id, @Context HttpHeaders headers) {
        var found = seen.of(callers.typing(headers), id);
        typing.heard(found.access(), found.conversation());
        return Answers.done();
    }

    @POST
    @Path("/end")
    public Response end(@PathParam("id") String id, @Context HttpHeaders headers) {
        var found = seen.of(callers.writing(headers), id);
        answers.allowed(moving.end(found.access(), found.conversation()));
        return found.access().isAgent() ? get(id) : Answers.done();
    }

    /** Body of {@code PUT …/read}. */
    record ReadMark(Long number) {
        ReadMark {
            if (Malformed.required("number", number) < 0) {
                throw new Malformed("number");
            }
        }
    }
}
