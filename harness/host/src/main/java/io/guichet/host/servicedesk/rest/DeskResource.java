package io.guichet.host.servicedesk.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.jira.projects.Projects;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import io.guichet.host.servicedesk.desks.JsmServiceDesk;
import io.guichet.host.servicedesk.organizations.JsmOrganization;
import io.guichet.host.servicedesk.portals.JsmRequestType;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code /rest/servicedeskapi/servicedesk}: service desks, their request types and organisations. */
@Path("servicedesk")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class DeskResource {

    private final ServiceDeskStandIn desk;
    private final Projects projects;
    private final DeskJson json;
    private final RequestJson requests;

    DeskResource(ServiceDeskStandIn desk, Projects projects, DeskJson json, RequestJson requests) {
        this.desk = desk;
        this.projects = projects;
        this.json = json;
        this.requests = requests;
    }

    @GET
    public ObjectNode all(
            @QueryParam("start") @DefaultValue("0") int start, @QueryParam("limit") @DefaultValue("50") int limit) {
        ApplicationUser user = Visitor.user();
        List<JsmServiceDesk> visible = desk.desks().all().stream()
                .filter(one -> desk.access().mayEnter(user, one))
                .toList();
        return json.page("/servicedesk", visible, start, limit, this::node);
    }

    @GET
    @Path("{desk}")
    public ObjectNode get(@PathParam("desk") String id) {
        return node(entered(id));
    }

    private ObjectNode node(JsmServiceDesk one) {
        JiraProject project = projects.byId(one.projectId()).orElseThrow();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", Integer.toString(one.id()));
        node.put("projectId", project.getId().toString());
        node.put("projectName", project.getName());
        node.put("projectKey", project.getKey());
        node.putObject("_links").put("self", json.self("/servicedesk/" + one.id()));
        return node;
    }

    @GET
    @Path("{desk}/requesttype")
    public ObjectNode types(
            @PathParam("desk") String id,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        JsmServiceDesk one = entered(id);
        return json.page(
                "/servicedesk/" + one.id() + "/requesttype",
                typesOf(one),
                start,
                limit,
                type -> requests.type(type, one.id()));
    }

    @GET
    @Path("{desk}/requesttype/{type}")
    public ObjectNode type(@PathParam("desk") String id, @PathParam("type") int typeId) {
        JsmServiceDesk one = entered(id);
        return requests.type(typeOf(one, typeId), one.id());
    }

    @GET
    @Path("{desk}/requesttype/{type}/field")
    public ObjectNode fields(@PathParam("desk") String id, @PathParam("type") int typeId) {
        JsmServiceDesk one = entered(id);
        typeOf(one, typeId);
        boolean agent = desk.agents().isAgent(Visitor.user(), one);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = node.putArray("requestTypeFields");
        field(fields, "summary", "Summary", true, "string");
        field(fields, "description", "Description", false, "string");
        field(fields, "components", "Component/s", false, "array");
        field(fields, "attachment", "Attachment", false, "array");
        node.put("canRaiseOnBehalfOf", agent);
        node.put("canAddRequestParticipants", true);
        return node;
    }

    private static void field(ArrayNode fields, String id, String name, boolean required, String type) {
        ObjectNode field = fields.addObject();
        field.put("fieldId", id);
        field.put("name", name);
        field.put("description", "");
        field.put("required", required);
        field.putArray("validValues");
        field.putObject("jiraSchema").put("type", type).put("system", id);
    }

    @GET
    @Path("{desk}/organization")
    public ObjectNode organizations(
            @PathParam("desk") String id,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        JsmServiceDesk one = entered(id);
        List<JsmOrganization> visible = desk.visibleOrganizations(Visitor.user(), one.id());
        return json.page(
                "/servicedesk/" + one.id() + "/organization",
                visible,
                start,
                limit,
                organization -> OrganizationResource.node(organization, json));
    }

    private List<JsmRequestType> typesOf(JsmServiceDesk one) {
        int portal = desk.portals().ofDesk(one.id()).orElseThrow().id();
        return desk.requestTypes().ofPortal(portal).stream()
                .filter(type -> !type.hidden())
                .toList();
    }

    private JsmRequestType typeOf(JsmServiceDesk one, int typeId) {
        return typesOf(one).stream()
                .filter(type -> type.id() == typeId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("The request type does not exist."));
    }

    private JsmServiceDesk entered(String id) {
        return desk.enter(Visitor.user(), id);
    }
}
