package io.guichet.host.jira.issues;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import io.guichet.host.jira.comments.WritingComments;
import io.guichet.host.jira.fields.JiraCustomField;
import io.guichet.host.jira.projects.JiraComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Checks what was typed for an issue's fields and turns it into edits; what is wrong is added to the errors. */
final class IssueValidation {

    private static final int MAX_SUMMARY = 255;
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("components", "Component/s"),
            Map.entry("description", "Description"),
            Map.entry("priority", "Priority"),
            Map.entry("assignee", "Assignee"),
            Map.entry("labels", "Labels"),
            Map.entry("environment", "Environment"),
            Map.entry("duedate", "Due Date"),
            Map.entry("fixVersions", "Fix Version/s"),
            Map.entry("versions", "Affects Version/s"),
            Map.entry("timetracking", "Original Estimate"));
    private static final String WHOLE = "whole";

    private final References references;
    private final PermissionManager permissions;
    private final MoreFields more;

    IssueValidation(References references, PermissionManager permissions) {
        this.references = references;
        this.permissions = permissions;
        this.more = new MoreFields(references);
    }

    /** The edits that a create or an update asks for. */
    IssueEdits edits(Project project, ApplicationUser user, IssueInputValues input, ErrorCollection errors) {
        IssueEdits edits = new IssueEdits();
        if (input.has(Field.SUMMARY)) {
            edits.set(Field.SUMMARY, summary(input.texts.get(Field.SUMMARY), errors));
        }
        if (input.has(Field.DESCRIPTION)) {
            edits.set(Field.DESCRIPTION, description(input.texts.get(Field.DESCRIPTION), errors));
        }
        if (input.has(Field.PRIORITY)) {
            edits.set(Field.PRIORITY, priority(input.texts.get(Field.PRIORITY), errors));
        }
        if (input.has(Field.RESOLUTION)) {
            edits.set(Field.RESOLUTION, resolution(input.texts.get(Field.RESOLUTION), errors));
        }
        if (input.has(Field.REPORTER)) {
            reporter(project, user, input.texts.get(Field.REPORTER), errors)
                    .ifPresent(key -> edits.set(Field.REPORTER, key));
        }
        if (input.has(Field.ASSIGNEE)) {
            edits.set(Field.ASSIGNEE, assignee(project, user, input.texts.get(Field.ASSIGNEE), errors));
        }
        if (input.componentIds != null) {
            edits.setComponents(components(project, input.componentIds, errors));
        }
        if (input.labels != null) {
            edits.setLabels(labels(input.labels, errors));
        }
        more.check(project, input.more, edits, errors);
        return edits;
    }

    /** What a new issue of the project lacks; some fields are asked for of one type only. */
    void required(Project project, Long type, IssueEdits edits, ErrorCollection errors) {
        for (String demand : references.projects().requiredFields(project.getId())) {
            String[] parts = demand.split("@");
            if (parts.length == 1 || parts[1].equals(String.valueOf(type))) {
                required(parts[0], edits, errors);
            }
        }
    }

    private void required(String field, IssueEdits edits, ErrorCollection errors) {
        boolean there =
                switch (field) {
                    case "components" ->
                        edits.components().filter(all -> !all.isEmpty()).isPresent();
                    case "description" -> isFilled(edits.get(Field.DESCRIPTION, null));
                    case "priority" -> isFilled(edits.get(Field.PRIORITY, null));
                    case "assignee" -> isFilled(edits.get(Field.ASSIGNEE, null));
                    case "labels" ->
                        edits.labels().filter(all -> !all.isEmpty()).isPresent();
                    case WHOLE -> false;
                    default -> isFilled(edits.more().get(field));
                };
        if (!there && field.equals(WHOLE)) {
            errors.addErrorMessage("New issues of this project need an approval.", Reason.VALIDATION_FAILED);
        } else if (!there) {
            errors.addError(field, nameOf(field) + " is required.", Reason.VALIDATION_FAILED);
        }
    }

    private String nameOf(String field) {
        return references.fields().byId(field).map(JiraCustomField::getName).orElseGet(() -> NAMES.get(field));
    }

    private static boolean isFilled(String value) {
        return value != null && !value.isBlank();
    }

    private static String summary(String summary, ErrorCollection errors) {
        if (summary == null || summary.isBlank()) {
            errors.addError("summary", "You must specify a summary of the issue.", Reason.VALIDATION_FAILED);
        } else if (summary.length() > MAX_SUMMARY) {
            errors.addError("summary", "Summary must be less than 255 characters.", Reason.VALIDATION_FAILED);
        } else if (summary.indexOf('\n') >= 0 || summary.indexOf('\r') >= 0) {
            errors.addError(
                    "summary",
                    "The summary is invalid because it contains newline characters.",
                    Reason.VALIDATION_FAILED);
        }
        return summary;
    }

    private static String description(String description, ErrorCollection errors) {
        if (description != null && description.length() > WritingComments.MAX_LENGTH) {
            errors.addError(
                    "description",
                    "The entered text is too long. It exceeds the allowed limit of 32,767 characters.",
                    Reason.VALIDATION_FAILED);
        }
        return description;
    }

    private String priority(String id, ErrorCollection errors) {
        if (id == null || references.priorities().byId(number(id)).isEmpty()) {
            errors.addError("priority", "The priority selected is invalid.", Reason.VALIDATION_FAILED);
        }
        return id;
    }

    private String resolution(String id, ErrorCollection errors) {
        if (id != null && references.resolutions().byId(number(id)).isEmpty()) {
            errors.addError("resolution", "The resolution selected is invalid.", Reason.VALIDATION_FAILED);
        }
        return id;
    }

    private Optional<String> reporter(Project project, ApplicationUser user, String name, ErrorCollection errors) {
        Optional<String> key = references.users().byName(name).map(ApplicationUser::getKey);
        if (key.isEmpty()) {
            errors.addError("reporter", "The reporter specified is not a user.", Reason.VALIDATION_FAILED);
        } else if (!isSelf(user, key.get()) && !may(ProjectPermissions.MODIFY_REPORTER, project, user)) {
            errors.addError(
                    "reporter",
                    "Field 'reporter' cannot be set. It is not on the appropriate screen, or unknown.",
                    Reason.VALIDATION_FAILED);
        }
        return key;
    }

    private String assignee(Project project, ApplicationUser user, String name, ErrorCollection errors) {
        if (name == null || name.isEmpty() || name.equals(IssueInput.AUTOMATIC)) {
            return null;
        }
        Optional<ApplicationUser> assignee = references.users().byName(name).map(ApplicationUser.class::cast);
        if (assignee.isEmpty()) {
            errors.addError("assignee", "User '" + name + "' does not exist.", Reason.VALIDATION_FAILED);
        } else if (!may(ProjectPermissions.ASSIGNABLE_USER, project, assignee.get())) {
            errors.addError("assignee", "User '" + name + "' cannot be assigned issues.", Reason.VALIDATION_FAILED);
        } else if (!may(ProjectPermissions.ASSIGN_ISSUES, project, user)) {
            errors.addError("assignee", "You do not have permission to assign issues.", Reason.FORBIDDEN);
        }
        return assignee.map(ApplicationUser::getKey).orElse(null);
    }

    private List<JiraComponent> components(Project project, List<Long> ids, ErrorCollection errors) {
        List<JiraComponent> found = new ArrayList<>();
        for (Long id : ids) {
            references
                    .projects()
                    .components()
                    .byId(id)
                    .filter(component -> component.projectId() == project.getId())
                    .ifPresentOrElse(
                            found::add,
                            () -> errors.addError(
                                    "components",
                                    "Component name '" + id + "' is not valid",
                                    Reason.VALIDATION_FAILED));
        }
        return found;
    }

    private static List<String> labels(List<String> labels, ErrorCollection errors) {
        for (String label : labels) {
            if (label.isBlank() || label.chars().anyMatch(Character::isWhitespace)) {
                errors.addError(
                        "labels",
                        "The label '" + label + "' contains spaces which is invalid.",
                        Reason.VALIDATION_FAILED);
            }
        }
        return labels.stream().sorted().toList();
    }

    private boolean may(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return permissions.hasPermission(permission, project, user);
    }

    private static boolean isSelf(ApplicationUser user, String key) {
        return user != null && Objects.equals(user.getKey(), key);
    }

    private static long number(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    }
}
