package io.guichet.web.conversation;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.assistant.ConfirmingAnAnswer;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.InvitingACustomer;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.MovingAConversation;
import io.guichet.core.conversation.WaitingForAnAgent;
import io.guichet.core.entitlement.Access;
import io.guichet.web.caller.Callers;
import io.guichet.web.json.Json;
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

/** What a customer does to her conversation besides writing: wait, choose, resume, confirm, answer an invitation. */
@Named
@Path("/conversations/{id}")
@UnrestrictedAccess
public final class LifeResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final WaitingForAnAgent waiting;
    private final MovingAConversation moving;
    private final ConfirmingAnAnswer confirming;
    private final InvitingACustomer inviting;
    private final Answers answers;
    private final Json json;

    @Inject
    public LifeResource(
            Callers callers,
            SeenConversations seen,
            WaitingForAnAgent waiting,
            MovingAConversation moving,
            ConfirmingAnAnswer confirming,
            InvitingACustomer inviting,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.waiting = waiting;
        this.moving = moving;
        this.confirming = confirming;
        this.inviting = inviting;
        this.answers = answers;
        this.json = json;
    }

    @POST
    @Path("/wait")
    public Response keepWaiting(@PathParam("id") String id, @Context HttpHeaders headers) {
        return done(id, headers, waiting::keepWaiting);
    }

    @POST
    @Path("/retry")
    public Response retry(@PathParam("id") String id, @Context HttpHeaders headers) {
        return done(id, headers, waiting::retry);
    }

    @POST
    @Path("/ticket")
    public Response ticket(@PathParam("id") String id, @Context HttpHeaders headers) {
        return done(id, headers, waiting::takeATicket);
    }

    @POST
    @Path("/continue")
    public Response goOn(@PathParam("id") String id, @Context HttpHeaders headers) {
        return done(id, headers, moving::goOn);
    }

    @POST
    @Path("/reopen")
    public Response reopen(@PathParam("id") String id, @Context HttpHeaders headers) {
        return done(id, headers, moving::reopen);
    }

    @POST
    @Path("/solution")
    public Response solution(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return done(id, headers, (access, conversation) -> {
            var opinion = json.read(body, Opinion.class);
            return opinion.accepted()
                    ? confirming.confirm(access, conversation, opinion.stars())
                    : confirming.miss(access, conversation, opinion.words());
        });
    }

    @POST
    @Path("/invitation")
    public Response invitation(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        return done(id, headers, (access, conversation) -> {
            var answer = json.read(body, AnswerToAnInvitation.class);
            return answer.isForToday()
                    ? inviting.refuseForToday(access, conversation)
                    : inviting.answer(access, conversation, answer.accepted());
        });
    }

    private Response done(String id, HttpHeaders headers, BiFunction<Access, Conversation, Written> act) {
        var found = seen.of(callers.writing(headers), id);
        answers.allowed(act.apply(found.access(), found.conversation()));
        return Answers.done();
    }
}
