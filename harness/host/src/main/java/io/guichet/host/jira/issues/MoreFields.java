package io.guichet.host.jira.issues;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import io.guichet.host.jira.fields.CustomFields;
import io.guichet.host.jira.fields.JiraCustomField;
import io.guichet.host.jira.people.StandInDateFieldFormat;
import java.util.Map;

/** Checks the fields that have no column of their own: environment, due date, versions and custom fields. */
final class MoreFields {

    private static final String NONE = "-1";

    private final References references;

    MoreFields(References references) {
        this.references = references;
    }

    void check(Project project, Map<String, String> sent, IssueEdits edits, ErrorCollection errors) {
        sent.forEach((field, value) -> {
            switch (field) {
                case "environment" -> edits.setMore(field, value);
                case "duedate" -> edits.setMore(field, day(value, errors));
                case "fixVersions", "versions" -> edits.setMore(field, version(project, field, value, errors));
                default -> edits.setMore(field, custom(project, field, value, errors));
            }
        });
    }

    private static String day(String value, ErrorCollection errors) {
        return StandInDateFieldFormat.day(value).orElseGet(() -> {
            errors.addError(
                    "duedate",
                    "You did not enter a valid date. Please enter the date in the format \"d/MMM/yy\", eg. \"1/Jul/26\".",
                    Reason.VALIDATION_FAILED);
            return "";
        });
    }

    private String version(Project project, String field, String value, ErrorCollection errors) {
        boolean known = value.isEmpty()
                || references.projects().versions().ofProject(project.getId()).stream()
                        .anyMatch(version -> Long.toString(version.id()).equals(value));
        if (!known) {
            errors.addError(field, "Version id '" + value + "' is not valid", Reason.VALIDATION_FAILED);
        }
        return value;
    }

    private String custom(Project project, String id, String value, ErrorCollection errors) {
        CustomFields all = references.fields();
        JiraCustomField field =
                all.byId(id).filter(one -> one.isFor(project.getId())).orElse(null);
        if (field == null) {
            errors.addError(
                    id,
                    "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.",
                    Reason.VALIDATION_FAILED);
            return "";
        }
        if (value.isEmpty() || value.equals(NONE)) {
            return "";
        }
        boolean there = !field.isList()
                || field.options().stream()
                        .anyMatch(option -> Long.toString(option.id()).equals(value));
        if (!there) {
            errors.addError(
                    id,
                    "Invalid value '" + value + "' passed for customfield '" + field.getName()
                            + "'. Allowed values are: " + field.options() + ", -1",
                    Reason.VALIDATION_FAILED);
        }
        return value;
    }
}
