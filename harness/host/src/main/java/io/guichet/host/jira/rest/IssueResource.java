package io.guichet.host.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.people.Languages;
import io.guichet.host.jira.projects.JiraProject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /rest/api/2/issue}: reading, creating and editing issues. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class IssueResource {

    private final Issues issues;
    private final IssueService service;
    private final Asking asking;
    private final Links links;
    private final IssueJson json;
    private final ChangelogJson changelog;
    private final TransitionJson transitions;
    private final CommentInput comments;
    private final Languages languages;

    IssueResource(
            Issues issues,
            IssueService service,
            Asking asking,
            Links links,
            IssueJson json,
            ChangelogJson changelog,
            TransitionJson transitions,
            CommentInput comments,
            Languages languages) {
        this.issues = issues;
        this.service = service;
        this.asking = asking;
        this.links = links;
        this.json = json;
        this.changelog = changelog;
        this.transitions = transitions;
        this.comments = comments;
        this.languages = languages;
    }

    @GET
    @Path("{issue}")
    public ObjectNode get(
            @PathParam("issue") String keyOrId,
            @QueryParam("fields") String fields,
            @QueryParam("expand") String expand) {
        JiraIssue issue = asking.issue(keyOrId);
        ObjectNode answer = json.of(issue, FieldChoice.of(fields, "*all"), Asking.anybody());
        List<String> expanded = expand == null ? List.of() : Arrays.asList(expand.split("\\s*,\\s*"));
        if (expanded.contains("changelog")) {
            answer.set("changelog", changelog.of(issue));
        }
        ObjectNode asked = (ObjectNode) answer.get("fields");
        if (expanded.contains("names")) {
            answer.set("names", names().names(asked));
        }
        if (expanded.contains("renderedFields")) {
            answer.set("renderedFields", names().rendered(asked));
        }
        if (expanded.contains("transitions")) {
            answer.set("transitions", transitions.list(issue, Asking.anybody()));
        }
        return answer;
    }

    private FieldNames names() {
        return new FieldNames(issues.references().fields(), languages.of(Asking.anybody()));
    }

    @POST
    public Response create(JsonNode body) {
        JsonNode fields = required(body).path("fields");
        IssueInput input = new IssueInput();
        projectOf(fields.path("project")).ifPresent(project -> {
            input.setProjectId(project.getId());
            new FieldReader(issues.references()).read(fields, project, input);
        });
        IssueService.CreateValidationResult valid = service.validateCreate(Asking.anybody(), input);
        if (!valid.isValid()) {
            throw RestProblem.of(valid.getErrorCollection());
        }
        JiraIssue created = (JiraIssue) service.create(Asking.anybody(), valid).getIssue();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("id", created.getId().toString());
        answer.put("key", created.getKey());
        answer.put("self", links.self("issue", created.getId()));
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }

    private Optional<JiraProject> projectOf(JsonNode project) {
        String keyOrId = project.path("key").asText(project.path("id").asText(""));
        return issues.references().projects().byKeyOrId(keyOrId);
    }

    @PUT
    @Path("{issue}")
    public Response edit(@PathParam("issue") String keyOrId, JsonNode body) {
        JiraIssue issue = asking.issue(keyOrId);
        IssueInput input = new IssueInput();
        FieldReader reader = new FieldReader(issues.references());
        reader.read(required(body).path("fields"), (JiraProject) issue.getProjectObject(), input);
        UpdateReader updates = new UpdateReader(reader, issues);
        updates.read(body.path("update"), issue, input);
        IssueService.UpdateValidationResult valid = service.validateUpdate(Asking.anybody(), issue.getId(), input);
        if (!valid.isValid()) {
            throw RestProblem.of(valid.getErrorCollection());
        }
        service.update(Asking.anybody(), valid);
        updates.newComments().forEach(comment -> comments.write(issue, comment));
        return Response.noContent().build();
    }

    @PUT
    @Path("{issue}/assignee")
    public Response assign(@PathParam("issue") String keyOrId, JsonNode body) {
        JiraIssue issue = asking.issue(keyOrId);
        JsonNode name = required(body).path("name");
        IssueService.AssignValidationResult valid =
                service.validateAssign(Asking.anybody(), issue.getId(), name.isNull() ? null : name.asText());
        if (!valid.isValid()) {
            throw RestProblem.of(valid.getErrorCollection());
        }
        service.assign(Asking.anybody(), valid);
        return Response.noContent().build();
    }

    static JsonNode required(JsonNode body) {
        if (body == null || !body.isObject()) {
            throw RestProblem.of(400, "No request body found or the request body is not a JSON object.");
        }
        return body;
    }
}
