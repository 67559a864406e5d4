package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.availability.PuttingAway;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** A project's agents and whether they are there; its administrators may put one away (R82, M13). */
@Named
@Path("/projects/{projectKey}/agents")
@UnrestrictedAccess
public final class ProjectAgentsResource {

    private final Callers callers;
    private final ProjectDoors doors;
    private final PresenceViews views;
    private final PuttingAway putting;
    private final People people;
    private final Accounts accounts;
    private final Answers answers;
    private final Json json;

    @Inject
    public ProjectAgentsResource(
            Callers callers,
            ProjectDoors doors,
            PresenceViews views,
            PuttingAway putting,
            People people,
            Accounts accounts,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.doors = doors;
        this.views = views;
        this.putting = putting;
        this.people = people;
        this.accounts = accounts;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get(@PathParam("projectKey") String projectKey) {
        var person = callers.reading();
        var project = doors.worked(person, projectKey);
        return answers.ok(view(person, project));
    }

    private AgentsView view(PersonKey viewer, ProjectKey project) {
        return new AgentsView(views.colleagues(viewer, Set.of(project)), people.mayAdminister(viewer, project));
    }

    @PUT
    @Path("/{person}/presence")
    public Response put(
            @PathParam("projectKey") String projectKey,
            @PathParam("person") String name,
            @Context HttpHeaders headers,
            InputStream body) {
        var administrator = callers.writing(headers);
        var project = doors.administered(administrator, projectKey);
        json.read(body, PutAway.class);
        var agent = accounts.named(name)
                .filter(known -> people.isAgent(known, project))
                .orElseThrow(Refusals::notFound);
        putting.putAway(administrator, agent, project);
        return answers.ok(view(administrator, project));
    }

    /**
     * Those who have ever said whether they are there.
     *
     * @param mayPutAway whether the viewer may put one of them away
     */
    record AgentsView(List<PresenceViews.ColleagueView> agents, boolean mayPutAway) {}

    /** @param state nothing but away: to be available is an agent's own word */
    record PutAway(String state) {

        PutAway {
            if (!"away".equals(Malformed.required("state", state))) {
                throw new Malformed("state");
            }
        }
    }
}
