package io.guichet.host.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.links.IssueLinks;
import io.guichet.host.jira.links.LinkRow;
import io.guichet.host.jira.links.LinkType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** {@code /rest/api/2/issueLink}: linking two issues. */
@Path("issueLink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class LinkResource {

    private final Asking asking;
    private final Issues issues;
    private final IssueLinks issueLinks;
    private final PermissionManager permissions;
    private final CommentInput comments;

    LinkResource(
            Asking asking, Issues issues, IssueLinks issueLinks, PermissionManager permissions, CommentInput comments) {
        this.asking = asking;
        this.issues = issues;
        this.issueLinks = issueLinks;
        this.permissions = permissions;
        this.comments = comments;
    }

    @POST
    public Response link(JsonNode body) {
        LinkType type = type(IssueResource.required(body).path("type"));
        JiraIssue inward = asking.issue(body.path("inwardIssue").path("key").asText(""));
        JiraIssue outward = asking.issue(body.path("outwardIssue").path("key").asText(""));
        requireLinking(inward);
        issueLinks.link(type, inward, outward, Asking.user());
        if (body.has("comment")) {
            comments.write(inward, body.get("comment"));
        }
        return Response.status(Response.Status.CREATED).build();
    }

    @DELETE
    @Path("{link}")
    public Response unlink(@PathParam("link") long id) {
        LinkRow link = issueLinks.byId(id).orElseThrow(() -> noLink(id));
        Optional<JiraIssue> source = issues.byId(link.sourceId());
        requireLinking(source.orElseThrow(() -> noLink(id)));
        issueLinks.unlink(link);
        return Response.noContent().build();
    }

    private LinkType type(JsonNode json) {
        Optional<LinkType> type = json.has("id")
                ? issueLinks.type(json.get("id").asLong())
                : issueLinks.type(json.path("name").asText());
        return type.orElseThrow(() -> RestProblem.of(
                404, "No issue link type with name '" + json.path("name").asText() + "' found."));
    }

    private void requireLinking(JiraIssue issue) {
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, Asking.user())) {
            throw RestProblem.of(403, "No Link Issue Permission for issue '" + issue.getKey() + "'");
        }
    }

    private static RestProblem noLink(long id) {
        return RestProblem.of(404, "No issue link with id '" + id + "' exists.");
    }
}
