package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.charter.AcceptingTheCharter;
import io.guichet.core.settings.Settings;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Where a customer accepts the charter that she has before her (R11, R132). */
@Named
@Path("/portals/{portalId}/charter")
@UnrestrictedAccess
public final class CharterResource {

    private final Callers callers;
    private final VisitedPortals portals;
    private final AcceptingTheCharter accepting;
    private final Settings settings;
    private final Json json;

    @Inject
    public CharterResource(
            Callers callers, VisitedPortals portals, AcceptingTheCharter accepting, Settings settings, Json json) {
        this.callers = callers;
        this.portals = portals;
        this.accepting = accepting;
        this.settings = settings;
        this.json = json;
    }

    @POST
    public Response post(@PathParam("portalId") String portalId, @Context HttpHeaders headers, InputStream body) {
        var person = callers.writing(headers);
        var project = portals.of(person, portalId).project();
        var read = json.read(body, Acceptance.class);
        if (read.version() == 0 || !accepting.accept(person, project, read.version())) {
            throw Refusals.staleCharter(settings.of(project).charter().version());
        }
        return Answers.done();
    }

    /** @param version of the charter that she has read */
    record Acceptance(Integer version) {
        Acceptance {
            Malformed.required("version", version);
        }
    }
}
