package io.guichet.host.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.Version;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** {@code /rest/api/2/serverInfo}: which Jira this is. */
@Path("serverInfo")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
@ForCustomersToo
public final class ServerInfoResource {

    private final Links links;
    private final Clock clock;

    ServerInfoResource(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @GET
    public ObjectNode get() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("baseUrl", links.baseUrl());
        json.put("version", Version.NUMBER);
        for (String part : Version.NUMBER.split("\\.")) {
            json.withArray("versionNumbers").add(Integer.parseInt(part));
        }
        json.put("deploymentType", "Server");
        json.put("buildNumber", Integer.parseInt(Version.BUILD));
        json.put("serverTime", links.date(clock.millis()));
        json.put("serverTitle", Version.TITLE);
        return json;
    }
}
