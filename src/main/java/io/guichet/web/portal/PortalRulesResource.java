package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** What a window asks as it opens: what may be sent, about what, and what help there is. */
@Named
@Path("/portals/{portalId}/rules")
@UnrestrictedAccess
public final class PortalRulesResource {

    private final Callers callers;
    private final VisitedPortals portals;
    private final PortalRules rules;
    private final Answers answers;

    @Inject
    public PortalRulesResource(Callers callers, VisitedPortals portals, PortalRules rules, Answers answers) {
        this.callers = callers;
        this.portals = portals;
        this.rules = rules;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("portalId") String portalId) {
        var person = callers.reading();
        return answers.ok(rules.of(person, portals.of(person, portalId)));
    }
}
