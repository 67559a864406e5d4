package io.guichet.host.start;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.guichet.host.hostile.HostileMode;
import io.guichet.host.hostile.HostileModes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code /rest/host/1.0/hostile}: switches faults on and off while the host runs. */
@Path("hostile")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class HostileResource {

    private final HostileModes modes;

    public HostileResource(HostileModes modes) {
        this.modes = modes;
    }

    @GET
    public List<String> on() {
        return modes.all().stream().map(HostileMode::toString).toList();
    }

    @POST
    @Path("{mode}")
    public void switchTo(@PathParam("mode") String mode, @QueryParam("on") @DefaultValue("true") boolean on) {
        modes.switchTo(HostileMode.named(mode), on);
    }
}
