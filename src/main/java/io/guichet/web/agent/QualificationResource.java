package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.qualification.QualifyingARequest;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.conversation.SeenConversations.Seen;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.ConversationViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Where an agent qualifies a request, and changes single fields of it (R91–R97, R111, M16). */
@Named
@Path("/conversations/{id}")
@UnrestrictedAccess
public final class QualificationResource {

    private static final int LONGEST_SEARCH = 100;

    private final Callers callers;
    private final SeenConversations seen;
    private final QualifyingARequest qualifying;
    private final QualificationViews forms;
    private final ConversationViews views;
    private final Answers answers;
    private final Refusals refusals;
    private final Json json;

    @Inject
    public QualificationResource(
            Callers callers,
            SeenConversations seen,
            QualifyingARequest qualifying,
            QualificationViews forms,
            ConversationViews views,
            Answers answers,
            Refusals refusals,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.qualifying = qualifying;
        this.forms = forms;
        this.views = views;
        this.answers = answers;
        this.refusals = refusals;
        this.json = json;
    }

    @GET
    @Path("/qualification")
    public Response get(@PathParam("id") String id) {
        var found = agents(seen.of(callers.reading(), id));
        if (found.conversation().request().isEmpty()) {
            throw refusals.of(new Refusal.RequestNotYet());
        }
        var sheet = qualifying.sheet(found.access(), found.conversation());
        return answers.ok(forms.of(found.conversation(), sheet));
    }

    /** Where there are more than a list can have. */
    @GET
    @Path("/assignees")
    public Response assignees(@PathParam("id") String id, @QueryParam("q") String words) {
        var found = agents(seen.of(callers.searching(), id));
        if (words != null && words.length() > LONGEST_SEARCH) {
            throw new Malformed("q");
        }
        if (found.conversation().request().isEmpty()) {
            throw refusals.of(new Refusal.RequestNotYet());
        }
        var sought = words == null ? "" : words.strip();
        return answers.ok(forms.assignees(qualifying.assignable(found.access(), found.conversation(), sought)));
    }

    @PUT
    @Path("/qualification")
    public Response put(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var agent = callers.writing(headers);
        var found = agents(seen.of(agent, id));
        var wish = json.read(body, Qualifications.Qualifying.class).wish();
        answers.allowed(qualifying.qualify(found.access(), found.conversation(), wish));
        return now(seen.of(agent, id));
    }

    @PUT
    @Path("/fields")
    public Response change(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var agent = callers.writing(headers);
        var found = agents(seen.of(agent, id));
        var values = json.read(body, Qualifications.Changing.class).values();
        answers.allowed(qualifying.change(found.access(), found.conversation(), values));
        return now(seen.of(agent, id));
    }

    private Response now(Seen now) {
        return answers.ok(views.of(now.access(), now.conversation()));
    }

    private static Seen agents(Seen found) {
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        return found;
    }
}
