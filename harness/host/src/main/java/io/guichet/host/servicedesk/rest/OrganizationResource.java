package io.guichet.host.servicedesk.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** {@code /rest/servicedeskapi/organization}: the organisations one may see, and who belongs to them. */
@Path("organization")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class OrganizationResource {

    private final ServiceDeskStandIn desk;
    private final DeskJson json;

    OrganizationResource(ServiceDeskStandIn desk, DeskJson json) {
        this.desk = desk;
        this.json = json;
    }

    @GET
    public ObjectNode all(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("limit") @DefaultValue("50") int limit) {
        return json.page(
                "/organization",
                desk.visibleOrganizations(Visitor.user(), null),
                start,
                limit,
                organization -> node(organization, json));
    }

    @GET
    @Path("{organization}")
    public ObjectNode get(@PathParam("organization") int id) {
        return node(desk.organizationService().getById(Visitor.user(), id), json);
    }

    @GET
    @Path("{organization}/user")
    public ObjectNode users(
            @PathParam("organization") int id,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        CustomerOrganization organization = desk.organizationService().getById(Visitor.user(), id);
        return json.page("/organization/" + id + "/user", desk.members(organization), start, limit, json::person);
    }

    static ObjectNode node(CustomerOrganization organization, DeskJson json) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", Integer.toString(organization.getId()));
        node.put("name", organization.getName());
        node.putObject("_links").put("self", json.self("/organization/" + organization.getId()));
        return node;
    }
}
