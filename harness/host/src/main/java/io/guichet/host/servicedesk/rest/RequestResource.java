package io.guichet.host.servicedesk.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import io.guichet.host.servicedesk.requests.FindingRequests;
import io.guichet.host.servicedesk.requests.JsmRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** {@code /rest/servicedeskapi/request}: raising requests, finding one's own, and reading one. */
@Path("request")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class RequestResource {

    private final ServiceDeskStandIn desk;
    private final DeskJson json;
    private final RequestJson requests;
    private final NewRequestReader reader;

    RequestResource(ServiceDeskStandIn desk, DeskJson json, RequestJson requests, NewRequestReader reader) {
        this.desk = desk;
        this.json = json;
        this.requests = requests;
        this.reader = reader;
    }

    @POST
    public Response raise(JsonNode body) {
        ApplicationUser user = Visitor.user();
        JsmRequest raised = desk.raise(user, reader.read(user, body), "api");
        return Response.status(Response.Status.CREATED)
                .entity(requests.request(raised))
                .build();
    }

    @GET
    public ObjectNode list(
            @QueryParam("requestOwnership") @DefaultValue("OWNED_REQUESTS") String ownership,
            @QueryParam("requestStatus") @DefaultValue("ALL_REQUESTS") String status,
            @QueryParam("searchTerm") @DefaultValue("") String term,
            @QueryParam("serviceDeskId") Integer serviceDeskId,
            @QueryParam("requestTypeId") Integer requestTypeId,
            @QueryParam("start") @DefaultValue("0") int start,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        FindingRequests.Wish wish = new FindingRequests.Wish(
                FindingRequests.Ownership.named(ownership), status, term, serviceDeskId, requestTypeId);
        List<JsmRequest> found = desk.finding().find(Visitor.user(), wish);
        return json.page("/request", found, start, limit, requests::request);
    }

    @GET
    @Path("{request}")
    public ObjectNode get(@PathParam("request") String keyOrId) {
        return requests.request(seen(keyOrId));
    }

    @GET
    @Path("{request}/status")
    public ObjectNode statuses(@PathParam("request") String keyOrId) {
        JsmRequest request = seen(keyOrId);
        return json.page(
                "/request/" + keyOrId + "/status",
                List.of(request),
                0,
                50,
                one -> requests.status(one, one.issue().row().updatedAt()));
    }

    @GET
    @Path("{request}/sla")
    public ObjectNode slas(@PathParam("request") String keyOrId) {
        JsmRequest request = seen(keyOrId);
        desk.requireAgent(Visitor.user(), request);
        return json.page(
                "/request/" + keyOrId + "/sla",
                desk.slaClock().of(request.issue(), request.getServiceDeskId()),
                0,
                50,
                requests::sla);
    }

    @GET
    @Path("{request}/participant")
    public ObjectNode participants(@PathParam("request") String keyOrId) {
        JsmRequest request = seen(keyOrId);
        return json.page("/request/" + keyOrId + "/participant", desk.participants(request), 0, 50, json::person);
    }

    @POST
    @Path("{request}/participant")
    public ObjectNode addParticipants(@PathParam("request") String keyOrId, JsonNode body) {
        JsmRequest request = seen(keyOrId);
        ArrayNode names = body.withArray("usernames");
        names.forEach(name -> desk.addParticipant(request, name.asText()));
        return participants(keyOrId);
    }

    private JsmRequest seen(String keyOrId) {
        return desk.seeing().see(Visitor.user(), keyOrId);
    }
}
