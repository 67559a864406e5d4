package io.guichet.host.jira.audit;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** {@code /rest/auditing/1.0/events}: what was audited, the newest first. */
@Path("events")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public final class AuditEventsResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;

    public AuditEventsResource(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @GET
    public ObjectNode events(@QueryParam("limit") @DefaultValue("200") int limit) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode entities = page.putArray("entities");
        jdbi.useHandle(handle -> handle.select("select * from jira_audit_event order by id desc limit ?", limit)
                .mapToMap()
                .forEach(row -> entities.add(event(row))));
        return page;
    }

    private static ObjectNode event(Map<String, Object> row) {
        try {
            ObjectNode event = (ObjectNode) JSON.readTree((String) row.get("content"));
            event.put(
                    "timestamp",
                    Instant.ofEpochMilli((Long) row.get("audited_at")).toString());
            event.putObject("author").put("id", (String) row.get("author_key"));
            return event;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
