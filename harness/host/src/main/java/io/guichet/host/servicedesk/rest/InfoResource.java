package io.guichet.host.servicedesk.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.Version;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /rest/servicedeskapi/info}: which version this is. */
@Path("info")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class InfoResource {

    private final DeskJson json;

    InfoResource(DeskJson json) {
        this.json = json;
    }

    @GET
    public ObjectNode get() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("version", Version.SERVICE_MANAGEMENT);
        node.put("platformVersion", Version.NUMBER);
        node.put("isLicensedForUse", true);
        node.putObject("_links").put("self", json.self("/info"));
        return node;
    }
}
