package io.guichet.host.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.people.JiraUser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** {@code /rest/api/2/issue/{issue}/watchers}. */
@Path("issue/{issue}/watchers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class WatcherResource {

    private final Asking asking;
    private final Issues issues;
    private final UserJson users;
    private final Links links;

    WatcherResource(Asking asking, Issues issues, UserJson users, Links links) {
        this.asking = asking;
        this.issues = issues;
        this.users = users;
        this.links = links;
    }

    @GET
    public ObjectNode get(@PathParam("issue") String keyOrId) {
        JiraIssue issue = asking.issue(keyOrId);
        Set<String> keys = issues.watchers(issue.getId());
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("self", links.at("/rest/api/2/issue/" + issue.getKey() + "/watchers"));
        answer.put(
                "isWatching",
                Asking.anybody() != null && keys.contains(Asking.user().getKey()));
        answer.put("watchCount", keys.size());
        answer.withArray("watchers");
        keys.forEach(key ->
                answer.withArray("watchers").add(users.of(issues.references().user(key))));
        return answer;
    }

    /** Without a body the caller watches; else the person whose user name it is. */
    @POST
    public Response add(@PathParam("issue") String keyOrId, JsonNode name) {
        JiraIssue issue = asking.issue(keyOrId);
        issues.watch(
                issue.getId(),
                name == null ? Asking.user().getKey() : person(name.asText()).getKey());
        return Response.noContent().build();
    }

    @DELETE
    public Response remove(@PathParam("issue") String keyOrId, @QueryParam("username") String name) {
        JiraIssue issue = asking.issue(keyOrId);
        Asking.user();
        issues.unwatch(issue.getId(), person(name).getKey());
        return Response.noContent().build();
    }

    private JiraUser person(String name) {
        return issues.references()
                .users()
                .byName(name)
                .orElseThrow(() -> RestProblem.of(404, "The user \"" + name + "\" does not exist."));
    }
}
