package io.guichet.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.projects.JiraProject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code "update":{field:[{operation:value}]}}; the comment that comes with it is kept for the caller. */
final class UpdateReader {

    private final FieldReader fields;
    private final Issues issues;
    private final List<JsonNode> newComments = new ArrayList<>();

    UpdateReader(FieldReader fields, Issues issues) {
        this.fields = fields;
        this.issues = issues;
    }

    /** The comments that the update adds. */
    List<JsonNode> newComments() {
        return newComments;
    }

    void read(JsonNode update, JiraIssue issue, IssueInput input) {
        update.fields().forEachRemaining(entry -> read(entry.getKey(), entry.getValue(), issue, input));
    }

    private void read(String field, JsonNode operations, JiraIssue issue, IssueInput input) {
        JiraProject project = (JiraProject) issue.getProjectObject();
        switch (field) {
            case "comment" -> operations.forEach(operation -> newComments.add(operation.path("add")));
            case "labels" -> input.setLabels(labels(operations, issue));
            case "components" -> input.setComponentIds(components(operations, issue, project));
            default ->
                operations.forEach(operation -> {
                    if (!operation.has("set")) {
                        throw RestProblem.ofField(field, "Field '" + field + "' does not support this operation.");
                    }
                    fields.read(field, operation.get("set"), project, input);
                });
        }
    }

    private List<String> labels(JsonNode operations, JiraIssue issue) {
        Set<String> labels = new LinkedHashSet<>(issues.labels(issue.getId()));
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                labels.clear();
                operation.get("set").forEach(label -> labels.add(label.asText()));
            } else if (operation.has("add")) {
                labels.add(operation.get("add").asText());
            } else if (operation.has("remove")) {
                labels.remove(operation.get("remove").asText());
            }
        }
        return List.copyOf(labels);
    }

    private Long[] components(JsonNode operations, JiraIssue issue, JiraProject project) {
        Set<Long> ids = new LinkedHashSet<>();
        issue.getComponents().forEach(component -> ids.add(component.getId()));
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                ids.clear();
                operation.get("set").forEach(value -> ids.add(fields.component(value, project)));
            } else if (operation.has("add")) {
                ids.add(fields.component(operation.get("add"), project));
            } else if (operation.has("remove")) {
                ids.remove(fields.component(operation.get("remove"), project));
            }
        }
        return ids.toArray(Long[]::new);
    }
}
