package io.guichet.host.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.fields.JiraOption;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Issues as Jira's JSON shows them, with the fields that were asked for. */
final class IssueJson {

    private final Links links;
    private final Issues issues;
    private final UserJson users;
    private final ConstantJson constants;
    private final CommentJson comments;
    private final HangingJson hanging;
    private final Function<JiraIssue, List<JiraComment>> readableComments;

    IssueJson(
            Links links,
            Issues issues,
            UserJson users,
            ConstantJson constants,
            CommentJson comments,
            HangingJson hanging,
            Function<JiraIssue, List<JiraComment>> readableComments) {
        this.links = links;
        this.issues = issues;
        this.users = users;
        this.constants = constants;
        this.comments = comments;
        this.hanging = hanging;
        this.readableComments = readableComments;
    }

    ObjectNode of(JiraIssue issue, FieldChoice choice, ApplicationUser asker) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("expand", "renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations");
        json.put("id", issue.getId().toString());
        json.put("self", links.self("issue", issue.getId()));
        json.put("key", issue.getKey());
        ObjectNode fields = json.putObject("fields");
        all(issue, asker).forEach((name, value) -> {
            if (choice.includes(name)) {
                fields.set(name, value.get());
            }
        });
        return json;
    }

    private Map<String, Supplier<JsonNode>> all(JiraIssue issue, ApplicationUser asker) {
        Map<String, Supplier<JsonNode>> fields = new LinkedHashMap<>();
        fields.put("issuetype", () -> constants.issueType(issue.getIssueType()));
        fields.put("project", () -> constants.project(issue.getProjectObject()));
        fields.put("summary", () -> text(issue.getSummary()));
        fields.put("description", () -> text(issue.getDescription()));
        fields.put("status", () -> constants.status(issue.getStatus()));
        fields.put("priority", () -> constants.priority(issue.getPriority()));
        fields.put("resolution", () -> constants.resolution(issue.getResolution()));
        fields.put("resolutiondate", () -> text(links.date(issue.getResolutionDate())));
        fields.put("reporter", () -> users.of(issue.getReporter()));
        fields.put("creator", () -> users.of(issue.getCreator()));
        fields.put("assignee", () -> users.of(issue.getAssignee()));
        fields.put("created", () -> text(links.date(issue.getCreated())));
        fields.put("updated", () -> text(links.date(issue.getUpdated())));
        Map<String, String> more = issues.references().fields().values(issue.getId());
        fields.put("environment", () -> text(more.get("environment")));
        fields.put(
                "duedate", () -> text(more.getOrDefault("duedate", issue.row().dueOn())));
        fields.put("components", () -> components(issue));
        fields.put("labels", () -> labels(issue));
        fields.put("fixVersions", () -> versions(issue, more.get("fixVersions")));
        fields.put("versions", () -> versions(issue, more.get("versions")));
        fields.put("subtasks", JsonNodeFactory.instance::arrayNode);
        fields.put("watches", () -> watches(issue, asker));
        fields.put("issuelinks", () -> hanging.links(issue, asker));
        fields.put("attachment", () -> hanging.attachments(issue));
        fields.put("comment", () -> commentPage(issue));
        issues.references().fields().all().stream()
                .filter(field -> field.isFor(issue.getProjectId()))
                .forEach(field -> fields.put(field.getId(), () -> custom(field.getValue(issue))));
        return fields;
    }

    private static JsonNode custom(Object value) {
        if (value instanceof JiraOption option) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("id", Long.toString(option.id()))
                    .put("value", option.text());
        }
        return text((String) value);
    }

    private ArrayNode versions(JiraIssue issue, String chosen) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        issues.references().projects().versions().ofProject(issue.getProjectId()).stream()
                .filter(version -> Long.toString(version.id()).equals(chosen))
                .forEach(version ->
                        list.addObject().put("id", Long.toString(version.id())).put("name", version.name()));
        return list;
    }

    /** The short form in which another issue's links show this one. */
    static ObjectNode brief(JiraIssue issue, Links links, ConstantJson constants) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", issue.getId().toString());
        json.put("key", issue.getKey());
        json.put("self", links.self("issue", issue.getId()));
        ObjectNode fields = json.putObject("fields");
        fields.put("summary", issue.getSummary());
        fields.set("status", constants.status(issue.getStatus()));
        fields.set("priority", constants.priority(issue.getPriority()));
        fields.set("issuetype", constants.issueType(issue.getIssueType()));
        return json;
    }

    private ArrayNode components(JiraIssue issue) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        issue.getComponents().forEach(component -> list.add(constants.component(component)));
        return list;
    }

    private ArrayNode labels(JiraIssue issue) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        issues.labels(issue.getId()).forEach(list::add);
        return list;
    }

    private ObjectNode watches(JiraIssue issue, ApplicationUser asker) {
        var watchers = issues.watchers(issue.getId());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("self", links.at("/rest/api/2/issue/" + issue.getKey() + "/watchers"));
        json.put("watchCount", watchers.size());
        json.put("isWatching", asker != null && watchers.contains(asker.getKey()));
        return json;
    }

    private ObjectNode commentPage(JiraIssue issue) {
        List<JiraComment> all = readableComments.apply(issue);
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode list = page.putArray("comments");
        all.forEach(comment -> list.add(comments.of(comment, false)));
        page.put("maxResults", all.size());
        page.put("total", all.size());
        page.put("startAt", 0);
        return page;
    }

    private static JsonNode text(String text) {
        return text == null ? JsonNodeFactory.instance.nullNode() : TextNode.valueOf(text);
    }
}
