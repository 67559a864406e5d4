package io.guichet.host.start;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/** {@code /rest/host/1.0/plugin/threads}: what plugins hold, and what stopped or replaced ones left behind. */
@Path("plugin/threads")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class LeftoversResource {

    private final Platform platform;
    private final IntSupplier eventListeners;

    public LeftoversResource(Platform platform, IntSupplier eventListeners) {
        this.platform = platform;
        this.eventListeners = eventListeners;
    }

    @GET
    public Map<String, Object> leftovers(@QueryParam("prefix") @DefaultValue("guichet-") String prefix) {
        List<String> threads = Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
        return Map.of(
                "threads", threads,
                "openRequests", platform.openRequests().count(),
                "eventListeners", eventListeners.getAsInt(),
                "oldClassLoaders", platform.plugins().oldClassLoaders());
    }
}
