package io.guichet.host.testplugin;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Notes over REST, one method for each kind of access. */
@Named
@Path("notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotesResource {

    /** A note as sent and shown. */
    public record Sent(String clientId, String text) {}

    private final Notes notes;

    @Context
    private UriInfo uri;

    @Inject
    public NotesResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    @UnrestrictedAccess
    public List<String> all() {
        return notes.texts();
    }

    @POST
    public Response add(Sent note) {
        notes.add(note.clientId(), note.text());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(note.clientId()).build())
                .entity(note)
                .build();
    }

    @POST
    @Path("together/{one}/{other}")
    public void together(@PathParam("one") String one, @PathParam("other") String other) {
        notes.addBothOrNone(one, other);
    }

    @GET
    @Path("secret")
    @AdminOnly
    public List<String> secret() {
        return List.of("for administrators");
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("broken on purpose");
    }
}
