package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.handover.HandingOver;
import io.guichet.core.handover.HandingOver.Outcome;
import io.guichet.core.mirror.CallingForTheRequest;
import io.guichet.core.people.PersonKey;
import io.guichet.core.qualification.QualifyingARequest;
import io.guichet.web.agent.HandOverViews.Asked;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.conversation.SeenConversations.Seen;
import io.guichet.web.json.Json;
import io.guichet.web.language.Sentences;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;

/** Where an agent hands a request over to another team (R116–R121). */
@Named
@Path("/conversations/{id}/handovers")
@UnrestrictedAccess
public final class HandOverResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final QualifyingARequest qualifying;
    private final CallingForTheRequest calling;
    private final HandingOver handing;
    private final HandOverViews views;
    private final Sentences sentences;
    private final Answers answers;
    private final Refusals refusals;
    private final Json json;

    @Inject
    public HandOverResource(
            Callers callers,
            SeenConversations seen,
            QualifyingARequest qualifying,
            CallingForTheRequest calling,
            HandingOver handing,
            HandOverViews views,
            Sentences sentences,
            Answers answers,
            Refusals refusals,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.qualifying = qualifying;
        this.calling = calling;
        this.handing = handing;
        this.views = views;
        this.sentences = sentences;
        this.answers = answers;
        this.refusals = refusals;
        this.json = json;
    }

    @GET
    public Response get(
            @PathParam("id") String id, @QueryParam("target") String target, @QueryParam("type") String type) {
        var found = agents(callers.reading(), id);
        request(found);
        var sheet = qualifying.sheet(found.access(), found.conversation());
        return answers.ok(
                views.of(found.access(), found.conversation(), request(found), sheet, Asked.of(target, type)));
    }

    @POST
    public Response post(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var found = agents(callers.writing(headers), id);
        var wish = json.read(body, HandOverWish.class);
        var target = views.target(found.conversation(), wish.target()).orElseThrow(() -> Refusals.invalid("target"));
        if (wish.withTranscript() && !views.mayComment(found.access(), target)) {
            throw refusals.of(new Refusal.HandOverRefused(
                    Map.of("includeTranscript", sentences.here("guichet.web.handOver.noComment", target.project()))));
        }
        var conversation = calling.now(found.access(), found.conversation())
                .orElseThrow(() -> refusals.of(new Refusal.RequestNotYet()));
        var sheet = qualifying.sheet(found.access(), conversation);
        var agent = found.access().person();
        var outcome = handing.handOver(
                found.access(),
                conversation,
                new HandingOver.Wish(
                        views.copy(agent, conversation, sheet, target, wish),
                        wish.files(),
                        views.transcript(agent, conversation, wish),
                        wish.known()));
        if (outcome instanceof Outcome.Refused refused) {
            throw refusals.of(refused.why());
        }
        var done = (Outcome.Done) outcome;
        return answers.with(done.fresh() ? 201 : 200, HandOverViews.made(done.key(), done.failed()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Seen agents(PersonKey person, String id) {
        var found = seen.of(person, id);
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        return found;
    }

    private RequestRef request(Seen found) {
        return found.conversation().request().orElseThrow(() -> refusals.of(new Refusal.RequestNotYet()));
    }
}
