package io.guichet.host.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.comments.NewComment;
import io.guichet.host.jira.comments.WritingComments;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.projects.Role;
import io.guichet.host.jira.projects.Roles;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads comments from the JSON of a client and writes them with the client's rights. */
final class CommentInput {

    /** To whom a comment is limited; both are null for a comment open to all. */
    record Level(String group, Long role) {}

    private final WritingComments writing;
    private final PermissionManager permissions;
    private final Roles roles;

    CommentInput(WritingComments writing, PermissionManager permissions, Roles roles) {
        this.writing = writing;
        this.permissions = permissions;
        this.roles = roles;
    }

    JiraComment write(JiraIssue issue, JsonNode json) {
        if (!permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, Asking.anybody())) {
            throw RestProblem.of(403, "You do not have the permission to comment on this issue.");
        }
        Level level = level(json);
        return writing.write(
                new NewComment(
                        issue, Asking.anybody(), body(json), level.group(), level.role(), null, properties(json)),
                true);
    }

    static String body(JsonNode json) {
        String body = json.path("body").asText("");
        if (body.isBlank()) {
            throw RestProblem.ofField("comment", "Comment body can not be empty!");
        }
        if (body.length() > WritingComments.MAX_LENGTH) {
            throw RestProblem.ofField(
                    "comment", "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
        return body;
    }

    Level level(JsonNode json) {
        JsonNode visibility = json.path("visibility");
        String value = visibility.path("value").asText();
        return switch (visibility.path("type").asText("")) {
            case "group" -> new Level(value, null);
            case "role" -> new Level(null, roles.byName(value).map(Role::id).orElseThrow(() -> noRole(value)));
            case "" -> new Level(null, null);
            default -> throw RestProblem.of(400, "Expected a visibility of type 'role' or 'group'.");
        };
    }

    private static RestProblem noRole(String value) {
        return RestProblem.ofField("commentLevel", "Role: " + value + " does not exist.");
    }

    static Map<String, String> properties(JsonNode json) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (JsonNode property : json.path("properties")) {
            properties.put(property.path("key").asText(), property.path("value").toString());
        }
        return properties;
    }
}
