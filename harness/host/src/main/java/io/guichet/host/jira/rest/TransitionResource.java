package io.guichet.host.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.projects.JiraProject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /rest/api/2/issue/{issue}/transitions}: where an issue can go, and going there. */
@Path("issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class TransitionResource {

    private final Asking asking;
    private final IssueService service;
    private final Issues issues;
    private final TransitionJson json;
    private final CommentInput comments;

    TransitionResource(Asking asking, IssueService service, Issues issues, TransitionJson json, CommentInput comments) {
        this.asking = asking;
        this.service = service;
        this.issues = issues;
        this.json = json;
        this.comments = comments;
    }

    @GET
    public ObjectNode get(@PathParam("issue") String keyOrId) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("expand", "transitions");
        answer.set("transitions", json.list(asking.issue(keyOrId), Asking.anybody()));
        return answer;
    }

    @POST
    public Response go(@PathParam("issue") String keyOrId, JsonNode body) {
        JiraIssue issue = asking.issue(keyOrId);
        int action = IssueResource.required(body).path("transition").path("id").asInt(-1);
        IssueInput input = new IssueInput();
        FieldReader reader = new FieldReader(issues.references());
        reader.read(body.path("fields"), (JiraProject) issue.getProjectObject(), input);
        UpdateReader updates = new UpdateReader(reader, issues);
        updates.read(body.path("update"), issue, input);
        boolean oneOpenComment = updates.newComments().size() == 1
                && updates.newComments().get(0).size() == 1;
        if (oneOpenComment) {
            input.setComment(updates.newComments().get(0).path("body").asText());
        }
        IssueService.TransitionValidationResult valid =
                service.validateTransition(Asking.anybody(), issue.getId(), action, input);
        if (!valid.isValid()) {
            throw RestProblem.of(valid.getErrorCollection());
        }
        IssueService.IssueResult moved = service.transition(Asking.anybody(), valid);
        if (!moved.isValid()) {
            throw RestProblem.of(moved.getErrorCollection());
        }
        if (!oneOpenComment) {
            updates.newComments().forEach(comment -> comments.write(issue, comment));
        }
        return Response.noContent().build();
    }
}
