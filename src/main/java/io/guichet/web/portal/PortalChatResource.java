package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.web.caller.Callers;
import io.guichet.web.json.Json;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Whether the chat shows in a portal; every portal page asks, every 25 s. */
@Named
@Path("/portals/{portalId}/chat")
@UnrestrictedAccess
public final class PortalChatResource {

    private final Callers callers;
    private final ChatStates states;
    private final Json json;

    @Inject
    public PortalChatResource(Callers callers, ChatStates states, Json json) {
        this.callers = callers;
        this.states = states;
        this.json = json;
    }

    @GET
    public Response get(@PathParam("portalId") String portalId, @Context Request request) {
        var person = callers.reading();
        var view = PortalIds.of(portalId)
                .flatMap(portal -> states.of(person, portal))
                .orElseThrow(Refusals::notFound);
        var body = json.bytes(view);
        var tag = new EntityTag(UUID.nameUUIDFromBytes(body).toString());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged != null
                ? unchanged
                : Response.ok(body, MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                        .tag(tag);
        return answer.header("Cache-Control", "private, no-cache").build();
    }
}
