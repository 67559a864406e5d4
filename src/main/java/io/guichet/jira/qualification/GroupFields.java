package io.guichet.jira.qualification;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.qualification.RequestFields.Choice;
import io.guichet.core.settings.Settings;
import io.guichet.jira.fields.ListOptions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Functional groups that are kept in a list of Jira's instead of the components (R96). */
@Named
public final class GroupFields {

    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** Those of which one value is chosen, and sent by its identifier. */
    private static final Set<String> LISTS = Set.of(SYSTEM + "select", SYSTEM + "radiobuttons");

    private final CustomFieldManager fields;
    private final ListOptions options;
    private final Settings settings;

    @Inject
    public GroupFields(@ComponentImport CustomFieldManager fields, ListOptions options, Settings settings) {
        this.fields = fields;
        this.options = options;
        this.settings = settings;
    }

    public static boolean isList(CustomField field) {
        return LISTS.contains(field.getCustomFieldType().getKey());
    }

    /** The field that the project's settings name, where it is still there; absent where components are the groups. */
    Optional<CustomField> of(Issue issue) {
        return idOf(issue).map(fields::getCustomFieldObject).filter(GroupFields::isList);
    }

    /** What the settings name, even where it is gone. */
    Optional<String> idOf(Issue issue) {
        var project = new ProjectKey(issue.getProjectObject().getKey());
        return settings.of(project).qualification().groupField();
    }

    Optional<Choice> chosen(CustomField field, Issue issue) {
        return ListOptions.chosen(field, issue)
                .map(option -> new Choice(option.getOptionId().toString(), option.getValue()));
    }

    /** None where the field is not for such an issue; one that is out of use stays where it was chosen. */
    List<Choice> choices(CustomField field, Issue issue) {
        return options.of(field, issue).entrySet().stream()
                .map(option -> new Choice(option.getKey(), option.getValue()))
                .toList();
    }
}
