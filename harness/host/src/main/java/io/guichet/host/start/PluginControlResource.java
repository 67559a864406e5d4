package io.guichet.host.start;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.guichet.host.hostile.HostileMode;
import io.guichet.host.hostile.HostileModes;
import io.guichet.host.plugins.Plugins;
import io.guichet.host.servlets.OpenRequests;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** {@code /rest/host/1.0}: what tests do to a running host from outside; no Jira has it. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class PluginControlResource {

    private static final String GUICHET = "io.guichet";

    private final Plugins plugins;
    private final OpenRequests openRequests;
    private final HostileModes modes;

    public PluginControlResource(Plugins plugins, OpenRequests openRequests, HostileModes modes) {
        this.plugins = plugins;
        this.openRequests = openRequests;
        this.modes = modes;
    }

    /** Installs a further plugin, such as one that brings wired tests, and tells its key. */
    @POST
    @Path("plugin/install")
    public Map<String, String> install(@QueryParam("jar") String jar) {
        return Map.of("key", plugins.install(java.nio.file.Path.of(jar)));
    }

    @POST
    @Path("plugin/stop")
    public void stop(@QueryParam("key") @DefaultValue(GUICHET) String key) {
        plugins.stop(key);
    }

    @POST
    @Path("plugin/start")
    public void start(@QueryParam("key") @DefaultValue(GUICHET) String key) {
        plugins.start(key);
    }

    @POST
    @Path("plugin/upgrade")
    public void upgrade(@QueryParam("key") @DefaultValue(GUICHET) String key, @QueryParam("jar") String jar) {
        plugins.upgrade(key, java.nio.file.Path.of(jar));
    }

    /** What plugins leave behind: their threads, open answers, and classes of stopped or replaced plugins. */
    @GET
    @Path("plugin/threads")
    public Map<String, Object> threads(@QueryParam("prefix") @DefaultValue("guichet-") String prefix) {
        List<String> threads = Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
        return Map.of(
                "threads", threads,
                "openRequests", openRequests.count(),
                "oldClassLoaders", plugins.oldClassLoaders());
    }

    @GET
    @Path("hostile")
    public List<String> hostile() {
        return modes.all().stream().map(HostileMode::toString).toList();
    }

    @POST
    @Path("hostile/{mode}")
    public void hostile(@PathParam("mode") String mode, @QueryParam("on") @DefaultValue("true") boolean on) {
        modes.switchTo(HostileMode.named(mode), on);
    }
}
