package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.audit.NotingExports;
import io.guichet.core.audit.NotingExports.Export;
import io.guichet.core.settings.ChangingSettings;
import io.guichet.core.settings.Settings;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;

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
    private final AdministeredProjects administered;
    private final Settings settings;
    private final SavingSettings saving;
    private final SettingsFiles files;
    private final NotingExports exports;
    private final Answers answers;
    private final Json json;

    @Inject
    public SettingsResource(
            Callers callers,
            AdministeredProjects administered,
            Settings settings,
            SavingSettings saving,
            SettingsFiles files,
            NotingExports exports,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.administered = administered;
        this.settings = settings;
        this.saving = saving;
        this.files = files;
        this.exports = exports;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get(@PathParam("projectKey") String projectKey) {
        var project = administered.of(callers.reading(), projectKey);
        return answers.ok(SettingsDocument.of(settings.latest(project)));
    }

    @PUT
    public Response put(@PathParam("projectKey") String projectKey, @Context HttpHeaders headers, InputStream body) {
        var person = callers.writing(headers);
        var project = administered.of(person, projectKey);
        var sent = json.read(body, ObjectNode.class);
        return answers.ok(SettingsDocument.of(saving.save(person, project, sent, ChangingSettings.CHANGED)));
    }

    /** All that holds, as a file (B22); people are in it only when asked for. */
    @GET
    @Path("/export")
    public Response export(@PathParam("projectKey") String projectKey, @QueryParam("people") String people) {
        var person = callers.reading();
        var project = administered.of(person, projectKey);
        var named = Parameters.flag("people", people);
        exports.note(person, Export.SETTINGS, Optional.of(project), named ? "people" : "");
        return answers.with(200, files.of(project, settings.of(project), named))
                .header("Content-Disposition", "attachment; filename=\"guichet-" + project.value() + ".json\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Takes such a file for what is to hold here; or says what that would change, and changes nothing. */
    @POST
    @Path("/import")
    public Response take(
            @PathParam("projectKey") String projectKey,
            @QueryParam("dry") String dry,
            @Context HttpHeaders headers,
            InputStream body) {
        var person = callers.writing(headers);
        var project = administered.of(person, projectKey);
        var now = settings.latest(project);
        var sent = files.settings(json.read(body, ObjectNode.class), now);
        if (Parameters.flag("dry", dry)) {
            return answers.ok(files.report(now, saving.present(project, saving.checked(project, sent), now)));
        }
        return answers.ok(SettingsDocument.of(saving.save(person, project, sent, ChangingSettings.IMPORTED)));
    }
}
