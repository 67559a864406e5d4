package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.identity.Address;
import io.guichet.core.identity.ConfirmingIdentity;
import io.guichet.core.identity.FullName;
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

/** Where a customer confirms who she is, before her first conversation (R46). */
@Named
@Path("/portals/{portalId}/identity")
@UnrestrictedAccess
public final class IdentityResource {

    private static final int LONGEST_TOKEN = 40;

    private final Callers callers;
    private final VisitedPortals portals;
    private final ConfirmingIdentity confirming;
    private final Refusals refusals;
    private final Answers answers;
    private final Json json;

    @Inject
    public IdentityResource(
            Callers callers,
            VisitedPortals portals,
            ConfirmingIdentity confirming,
            Refusals refusals,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.portals = portals;
        this.confirming = confirming;
        this.refusals = refusals;
        this.answers = answers;
        this.json = json;
    }

    @POST
    public Response send(@PathParam("portalId") String portalId, @Context HttpHeaders headers, InputStream body) {
        var person = callers.writing(headers);
        var portal = portals.of(person, portalId);
        var said = json.read(body, Said.class);
        var name = FullName.of(said.name()).orElseThrow(() -> Refusals.invalid("name"));
        var address = Address.of(said.email()).orElseThrow(() -> Refusals.invalid("email"));
        confirming.send(person, portal, name, address).ifPresent(this::refuse);
        return answers.ok(new Waiting(ConfirmingIdentity.PAUSE.toSeconds(), ConfirmingIdentity.GOOD_FOR.toSeconds()));
    }

    @POST
    @Path("/confirm")
    public Response confirm(@PathParam("portalId") String portalId, @Context HttpHeaders headers, InputStream body) {
        var person = callers.writing(headers);
        var portal = portals.of(person, portalId);
        var typed = json.read(body, Typed.class);
        confirming.confirm(person, portal.project(), typed.token()).ifPresent(this::refuse);
        return Answers.done();
    }

    private void refuse(Refusal why) {
        throw refusals.of(why);
    }

    record Said(String name, String email) {
        Said {
            Malformed.required("name", name);
            Malformed.required("email", email);
        }
    }

    record Typed(String token) {
        Typed {
            if (Malformed.required("token", token).length() > LONGEST_TOKEN) {
                throw new Malformed("token");
            }
        }
    }

    /**
     * A token is on its way.
     *
     * @param resendSeconds until another one may be asked for
     * @param goodForSeconds how long it may be typed in
     */
    record Waiting(long resendSeconds, long goodForSeconds) {}
}
