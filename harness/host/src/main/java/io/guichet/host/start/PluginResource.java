package io.guichet.host.start;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.guichet.host.plugins.Plugins;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** {@code /rest/host/1.0/plugin}: what tests do to plugins from outside; no Jira has it in this shape. */
@Path("plugin")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class PluginResource {

    private static final String GUICHET = "io.guichet";

    private final Plugins plugins;

    public PluginResource(Plugins plugins) {
        this.plugins = plugins;
    }

    /** Installs a further plugin, such as one that brings wired tests; one that is there already is replaced. */
    @POST
    @Path("install")
    public Map<String, String> install(@QueryParam("jar") String jar) {
        return Map.of("key", plugins.install(java.nio.file.Path.of(jar)));
    }

    @POST
    @Path("uninstall")
    public void uninstall(@QueryParam("key") @DefaultValue(GUICHET) String key) {
        plugins.uninstall(key);
    }

    @POST
    @Path("stop")
    public void stop(@QueryParam("key") @DefaultValue(GUICHET) String key) {
        plugins.stop(key);
    }

    @POST
    @Path("start")
    public void start(@QueryParam("key") @DefaultValue(GUICHET) String key) {
        plugins.start(key);
    }

    @POST
    @Path("upgrade")
    public void upgrade(@QueryParam("key") @DefaultValue(GUICHET) String key, @QueryParam("jar") String jar) {
        plugins.upgrade(key, java.nio.file.Path.of(jar));
    }
}
