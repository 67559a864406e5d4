package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Settings.Saving;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
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

/**
 * How chat behaves in a project, for its administrators.
 *
 * <p>Not {@code @AdminOnly}: that is for administrators of all of Jira, and a project has its own.
 */
@Named
@Path("/admin/projects/{projectKey}/settings")
@UnrestrictedAccess
public final class SettingsResource {

    private final Callers callers;
    private final People people;
    private final Portals portals;
    private final Settings settings;
    private final WrongFields wrong;
    private final Answers answers;
    private final Json json;

    @Inject
    public SettingsResource(
            Callers callers,
            People people,
            Portals portals,
            Settings settings,
            WrongFields wrong,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.people = people;
        this.portals = portals;
        this.settings = settings;
        this.wrong = wrong;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get(@PathParam("projectKey") String projectKey) {
        var project = administered(callers.reading(), projectKey);
        return answers.ok(SettingsDocument.of(settings.of(project)));
    }

    @PUT
    public Response put(@PathParam("projectKey") String projectKey, @Context HttpHeaders headers, InputStream body) {
        var person = callers.writing(headers);
        var project = administered(person, projectKey);
        var checks = new Checks();
        var changed =
                SettingsDocument.read(json, json.read(body, ObjectNode.class)).over(settings.of(project), checks);
        wrong.refuse(checks);
        var saving = settings.save(project, changed, person);
        if (saving instanceof Saving.Stale stale) {
            throw Refusals.stale(SettingsDocument.of(stale.now()));
        }
        return answers.ok(SettingsDocument.of(((Saving.Saved) saving).now()));
    }

    /** The project, for its administrators; others learn whether it exists only where they see it anyway. */
    private ProjectKey administered(PersonKey person, String projectKey) {
        var portal = SettingsDocument.projectKey(projectKey)
                .flatMap(portals::ofProject)
                .orElseThrow(Refusals::notFound);
        if (people.mayAdminister(person, portal.project())) {
            return portal.project();
        }
        throw sees(person, portal) ? Refusals.notAllowed() : Refusals.notFound();
    }

    private boolean sees(PersonKey person, Portal portal) {
        return people.isAgent(person, portal.project()) || people.mayUsePortal(person, portal.id());
    }
}
