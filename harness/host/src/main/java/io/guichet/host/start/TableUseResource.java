package io.guichet.host.start;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.guichet.host.activeobjects.TableUse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** {@code /rest/host/1.0/tables}: how often requests went to plugins' tables since the start. */
@Path("tables")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class TableUseResource {

    private final TableUse use;

    public TableUseResource(TableUse use) {
        this.use = use;
    }

    @GET
    public Map<String, Long> use() {
        return Map.of("byRequests", use.byRequests());
    }
}
