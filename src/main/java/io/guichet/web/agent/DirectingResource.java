package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.DirectingAConversation;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.MovingAConversation;
import io.guichet.core.conversation.SettlingASolution;
import io.guichet.core.conversation.SplittingAConversation;
import io.guichet.core.entitlement.Access;
import io.guichet.core.mirror.CallingForTheRequest;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.json.Json;
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
import java.util.function.BiFunction;

/** What an agent does to a conversation besides writing: decline, direct elsewhere, propose, rename. */
@Named
@Path("/conversations/{id}")
@UnrestrictedAccess
public final class DirectingResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final MovingAConversation moving;
    private final DirectingAConversation directing;
    private final SettlingASolution settling;
    private final SplittingAConversation splitting;
    private final CallingForTheRequest calling;
    private final ConversationViews views;
    private final Answers answers;
    private final Json json;

    @Inject
    public DirectingResource(
            Callers callers,
            SeenConversations seen,
            MovingAConversation moving,
            DirectingAConversation directing,
            SettlingASolution settling,
            SplittingAConversation splitting,
            CallingForTheRequest calling,
            ConversationViews views,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.moving = moving;
        this.directing = directing;
        this.settling = settling;
        this.splitting = splitting;
        this.calling = calling;
        this.views = views;
        this.answers = answers;
        this.json = json;
    }

    @POST
    @Path("/decline")
    public Response decline(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return done(
                id,
                headers,
                (access, conversation) -> moving.decline(
                        access,
                        conversation,
                        json.read(body, Directions.Declining.class, Directions.Declining.FOR_NO_REASON)
                                .words()));
    }

    @POST
    @Path("/convert")
    public Response convert(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return done(id, headers, (access, conversation) -> {
            var how = json.read(body, Directions.Converting.class);
            return directing.convert(access, conversation, how.reason(), how.said());
        });
    }

    @POST
    @Path("/outOfScope")
    public Response dismiss(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return done(id, headers, (access, conversation) -> {
            var how = json.read(body, Directions.Dismissing.class);
            var service = directing.service(conversation, how.service());
            return access.isAgent()
                    ? directing.dismiss(
                            access, conversation, service.orElseThrow(() -> Refusals.invalid("service")), how.said())
                    : notYours();
        });
    }

    @POST
    @Path("/askNew")
    public Response askNew(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return done(id, headers, (access, conversation) -> {
            var how = json.read(body, Directions.AskingForNew.class, Directions.AskingForNew.PLAINLY);
            if (how.numbers().stream().anyMatch(number -> number < 1 || number > conversation.lastNumber())) {
                throw Refusals.invalid("entries");
            }
            return directing.askNew(access, conversation, how.numbers(), how.said());
        });
    }

    @POST
    @Path("/proposal")
    public Response propose(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return done(id, headers, (access, conversation) -> {
            var how = json.read(body, Directions.Proposing.class);
            return settling.propose(access, conversation, how.client(), how.words());
        });
    }

    /** Has the request made before its time (R104, R149). */
    @POST
    @Path("/request")
    public Response file(@PathParam("id") String id, @Context HttpHeaders headers) {
        return done(id, headers, calling::file);
    }

    @POST
    @Path("/closeAgain")
    public Response closeAgain(@PathParam("id") String id, @Context HttpHeaders headers) {
        return done(id, headers, moving::closeAgain);
    }

    @POST
    @Path("/split")
    public Response split(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var found = seen.of(callers.writing(headers), id);
        var how = json.read(body, Directions.Splitting.class);
        return answers.opened(
                found.access(),
                splitting.split(found.access(), found.conversation(), how.client(), how.numbers(), how.title()));
    }

    @POST
    @Path("/rename")
    public Response rename(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return done(
                id,
                headers,
                (access, conversation) -> directing.rename(
                        access,
                        conversation,
                        json.read(body, Directions.Renaming.class).subject()));
    }

    private Response done(String id, HttpHeaders headers, BiFunction<Access, Conversation, Written> act) {
        var agent = callers.writing(headers);
        var found = seen.of(agent, id);
        answers.allowed(act.apply(found.access(), found.conversation()));
        var now = seen.of(agent, id);
        return answers.ok(views.of(now.access(), now.conversation()));
    }

    private static Written notYours() {
        throw Refusals.notAllowed();
    }
}
