package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Schedule;
import io.guichet.web.caller.Callers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** What administrators of all of Jira try out while they set the hours that projects begin with. */
@Named
@Path("/admin/hours")
@UnrestrictedAccess
public final class GlobalHoursResource {

    private final Callers callers;
    private final AdministeredProjects administered;
    private final GlobalSettings settings;
    private final TryingHours trying;

    @Inject
    public GlobalHoursResource(
            Callers callers, AdministeredProjects administered, GlobalSettings settings, TryingHours trying) {
        this.callers = callers;
        this.administered = administered;
        this.settings = settings;
        this.trying = trying;
    }

    @POST
    @Path("/check")
    public Response check(@Context HttpHeaders headers, InputStream body) {
        administered.requireAll(callers.writing(headers));
        return trying.check(body, this::schedule);
    }

    @GET
    @Path("/holidays")
    public Response holidays(@QueryParam("year") String year, @QueryParam("countries") String countries) {
        administered.requireAll(callers.reading());
        return trying.holidays(year, countries, schedule());
    }

    @POST
    @Path("/closings/import")
    public Response closings(@QueryParam("zone") String zone, @Context HttpHeaders headers, InputStream body) {
        administered.requireAll(callers.importing(headers, "text/calendar"));
        return trying.closings(zone, body, schedule());
    }

    private Schedule schedule() {
        return settings.now().defaults().value(Group.SCHEDULE).orElseGet(Group.SCHEDULE::usual);
    }
}
