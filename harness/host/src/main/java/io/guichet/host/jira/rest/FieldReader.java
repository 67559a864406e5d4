package io.guichet.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.issues.References;
import io.guichet.host.jira.projects.Constant;
import io.guichet.host.jira.projects.JiraProject;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of fields from the JSON of a client. */
final class FieldReader {

    private final References references;

    FieldReader(References references) {
        this.references = references;
    }

    /** Reads {@code "fields":{…}}; a field that is not known is a fault of the client. */
    void read(JsonNode fields, JiraProject project, IssueInput input) {
        fields.fields().forEachRemaining(entry -> read(entry.getKey(), entry.getValue(), project, input));
    }

    void read(String field, JsonNode value, JiraProject project, IssueInput input) {
        switch (field) {
            case "project" -> {
                // Read before everything else; issues do not move.
            }
            case "issuetype" -> input.setIssueTypeId(constant(field, value, project.issueTypes()));
            case "summary" -> input.setSummary(text(value));
            case "description" -> input.setDescription(text(value));
            case "priority" ->
                input.setPriorityId(
                        constant(field, value, references.priorities().all()));
            case "resolution" ->
                input.setResolutionId(
                        constant(field, value, references.resolutions().all()));
            case "assignee" -> input.setAssigneeId(person(value));
            case "reporter" -> input.setReporterId(person(value));
            case "components" -> input.setComponentIds(components(value, project));
            case "labels" -> input.setLabels(labels(value));
            default -> {
                if (!field.startsWith("customfield_")) {
                    throw unknown(field);
                }
                input.addCustomFieldValue(
                        field, value.isObject() ? value.path("id").asText() : value.asText(""));
            }
        }
    }

    private static RuntimeException unknown(String field) {
        return RestProblem.ofField(
                field, "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    private static String constant(String field, JsonNode value, List<? extends Constant> all) {
        if (value.isNull()) {
            return null;
        }
        String id = value.path("id").asText("");
        String name = value.path("name").asText("");
        return all.stream()
                .filter(constant -> constant.getId().equals(id)
                        || id.isEmpty() && constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RestProblem.ofField(field, "The " + field + " selected is invalid."))
                .getId();
    }

    private String person(JsonNode value) {
        if (value.isNull() || value.path("name").isNull()) {
            return null;
        }
        if (value.has("key")) {
            return references.user(value.get("key").asText()).getName();
        }
        return value.path("name").asText();
    }

    private Long[] components(JsonNode value, JiraProject project) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode component : value) {
            ids.add(component(component, project));
        }
        return ids.toArray(Long[]::new);
    }

    Long component(JsonNode value, JiraProject project) {
        if (value.hasNonNull("id")) {
            return value.get("id").asLong();
        }
        String name = value.path("name").asText();
        return project.componentsOfAll()
                .byName(project.getId(), name)
                .orElseThrow(() -> RestProblem.ofField("components", "Component name '" + name + "' is not valid"))
                .getId();
    }

    private static List<String> labels(JsonNode value) {
        List<String> labels = new ArrayList<>();
        value.forEach(label -> labels.add(label.asText()));
        return labels;
    }

    private static String text(JsonNode value) {
        return value.isNull() ? null : value.asText();
    }
}
