package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.util.ErrorCollection;
import io.guichet.host.jira.issues.IssueInput;
import io.guichet.host.jira.projects.Components;
import io.guichet.host.jira.projects.JiraProject;
import io.guichet.host.servicedesk.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the fields of a request form; a field that no request type of the host has is refused, as in JSM. */
final class RequestFields {

    private RequestFields() {}

    static IssueInput input(CreateParameters wish, JiraProject project) {
        IssueInput input = new IssueInput();
        input.setProjectId(project.getId());
        input.setIssueTypeId(Long.toString(wish.requestType().getIssueTypeId()));
        wish.fields().forEach((field, value) -> set(input, project, field, value));
        return input;
    }

    private static void set(IssueInput input, JiraProject project, String field, Object value) {
        switch (field) {
            case "summary" -> input.setSummary(text(value));
            case "description" -> input.setDescription(text(value));
            case "priority" -> input.setPriorityId(id(value));
            case "components" -> input.setComponentIds(components(project, value));
            case "attachment" -> {
                // Temporary attachments are added once the request is there.
            }
            default -> throw Refused.invalid("The field '" + field + "' is not part of this request type.");
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String id(Object value) {
        Object id = value instanceof Map<?, ?> map ? map.get("id") : value;
        return text(id);
    }

    private static Long[] components(JiraProject project, Object value) {
        List<Long> ids = new ArrayList<>();
        for (Object item : value instanceof Iterable<?> items ? items : List.of(value)) {
            ids.add(component(project, item));
        }
        return ids.toArray(Long[]::new);
    }

    private static Long component(JiraProject project, Object item) {
        Components components = project.componentsOfAll();
        if (item instanceof Map<?, ?> map && map.get("name") != null) {
            return components
                    .byName(project.getId(), map.get("name").toString())
                    .orElseThrow(() -> Refused.invalid("Component name '" + map.get("name") + "' is not valid"))
                    .getId();
        }
        return Long.valueOf(id(item));
    }

    /** All that is wrong, in one sentence after the other. */
    static String complaint(ErrorCollection errors) {
        List<String> all = new ArrayList<>(errors.getErrorMessages());
        errors.getErrors().forEach((field, message) -> all.add(field + ": " + message));
        return String.join(" ", all);
    }
}
