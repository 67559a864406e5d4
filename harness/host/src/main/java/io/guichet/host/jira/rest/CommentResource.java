package io.guichet.host.jira.rest;

import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.comments.CommentAccess;
import io.guichet.host.jira.comments.Comments;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.comments.WritingComments;
import io.guichet.host.jira.issues.JiraIssue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** {@code /rest/api/2/issue/{issue}/comment}: the comments of an issue. */
@Path("issue/{issue}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class CommentResource {

    private final Asking asking;
    private final CommentManager manager;
    private final Comments comments;
    private final CommentAccess access;
    private final WritingComments writing;
    private final CommentInput input;
    private final CommentJson json;
    private final Clock clock;

    CommentResource(
            Asking asking,
            CommentManager manager,
            Comments comments,
            CommentAccess access,
            WritingComments writing,
            CommentInput input,
            CommentJson json,
            Clock clock) {
        this.asking = asking;
        this.manager = manager;
        this.comments = comments;
        this.access = access;
        this.writing = writing;
        this.input = input;
        this.json = json;
        this.clock = clock;
    }

    @GET
    public ObjectNode list(
            @PathParam("issue") String keyOrId,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("1048576") int maxResults,
            @QueryParam("orderBy") @DefaultValue("created") String orderBy,
            @QueryParam("expand") @DefaultValue("") String expand) {
        JiraIssue issue = asking.issue(keyOrId);
        List<JiraComment> all = new ArrayList<>();
        manager.getCommentsForUser(issue, Asking.anybody()).forEach(comment -> all.add((JiraComment) comment));
        if (orderBy.startsWith("-")) {
            Collections.reverse(all);
        }
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("startAt", startAt);
        page.put("maxResults", maxResults);
        page.put("total", all.size());
        page.withArray("comments");
        all.stream().skip(startAt).limit(maxResults).forEach(comment -> page.withArray("comments")
                .add(json.of(comment, expand.contains("properties"))));
        return page;
    }

    @POST
    public Response add(
            @PathParam("issue") String keyOrId, @QueryParam("expand") @DefaultValue("") String expand, JsonNode body) {
        JiraIssue issue = asking.issue(keyOrId);
        JiraComment written = input.write(issue, IssueResource.required(body));
        return Response.status(Response.Status.CREATED)
                .entity(json.of(written, expand.contains("properties")))
                .build();
    }

    @GET
    @Path("{comment}")
    public ObjectNode get(
            @PathParam("issue") String keyOrId,
            @PathParam("comment") String id,
            @QueryParam("expand") @DefaultValue("") String expand) {
        return json.of(comment(keyOrId, id), expand.contains("properties"));
    }

    @PUT
    @Path("{comment}")
    public ObjectNode edit(@PathParam("issue") String keyOrId, @PathParam("comment") String id, JsonNode body) {
        JiraComment comment = comment(keyOrId, id);
        if (!access.hasEditPermission(Asking.anybody(), comment)) {
            throw RestProblem.of(403, "You do not have permission to edit the comment with id: " + id);
        }
        comment.setBody(CommentInput.body(IssueResource.required(body)));
        comment.setUpdateAuthor(Asking.user());
        comment.setUpdated(new Date(clock.millis()));
        if (body.has("visibility")) {
            CommentInput.Level level = input.level(body);
            comment.setLevel(level.group(), level.role());
        }
        writing.edit(comment.row(), CommentInput.properties(body), true);
        return json.of(comment(keyOrId, id), false);
    }

    @DELETE
    @Path("{comment}")
    public Response delete(@PathParam("issue") String keyOrId, @PathParam("comment") String id) {
        JiraComment comment = comment(keyOrId, id);
        if (!access.hasDeletePermission(Asking.anybody(), comment)) {
            throw RestProblem.of(403, "You do not have permission to delete comment with id: " + id);
        }
        writing.delete(comment.row(), true, Asking.user());
        return Response.noContent().build();
    }

    private JiraComment comment(String keyOrId, String id) {
        JiraIssue issue = asking.issue(keyOrId);
        return (id.matches("\\d{1,18}") ? comments.byId(Long.parseLong(id)) : Optional.<JiraComment>empty())
                .filter(comment -> comment.row().issueId() == issue.getId())
                .filter(comment -> access.hasBrowsePermission(Asking.anybody(), comment))
                .orElseThrow(() -> RestProblem.of(404, "Can not find a comment for the id: " + id + "."));
    }
}
