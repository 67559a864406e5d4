package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.settings.Settings;
import io.guichet.web.caller.Callers;
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

/** What the administrators of a project try out while they set its hours (R124–R127, B4). */
@Named
@Path("/admin/projects/{projectKey}/hours")
@UnrestrictedAccess
public final class HoursResource {

    private final Callers callers;
    private final AdministeredProjects administered;
    private final Settings settings;
    private final TryingHours trying;

    @Inject
    public HoursResource(Callers callers, AdministeredProjects administered, Settings settings, TryingHours trying) {
        this.callers = callers;
        this.administered = administered;
        this.settings = settings;
        this.trying = trying;
    }

    @POST
    @Path("/check")
    public Response check(@PathParam("projectKey") String projectKey, @Context HttpHeaders headers, InputStream body) {
        var project = administered.of(callers.writing(headers), projectKey);
        return trying.check(body, () -> settings.of(project).schedule());
    }

    @GET
    @Path("/holidays")
    public Response holidays(
            @PathParam("projectKey") String projectKey,
            @QueryParam("year") String year,
            @QueryParam("countries") String countries) {
        var project = administered.of(callers.reading(), projectKey);
        return trying.holidays(year, countries, settings.of(project).schedule());
    }

    @POST
    @Path("/closings/import")
    public Response closings(
            @PathParam("projectKey") String projectKey,
            @QueryParam("zone") String zone,
            @Context HttpHeaders headers,
            InputStream body) {
        var project = administered.of(callers.importing(headers, "text/calendar"), projectKey);
        return trying.closings(zone, body, settings.of(project).schedule());
    }
}
