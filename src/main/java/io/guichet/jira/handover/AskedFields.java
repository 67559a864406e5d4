package io.guichet.jira.handover;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.handover.OtherTeams.Control;
import io.guichet.core.handover.OtherTeams.Missing;
import io.guichet.jira.fields.ListOptions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Fields that a team's project asks for: how each is asked here, and how Jira's own forms would send what was filled in. */
@Named
public final class AskedFields {

    private static final String CUSTOM = "customfield_";
    private static final int MOST_PEOPLE = 500;

    /** How Jira's own kinds of custom fields are asked; any other cannot be filled in here. */
    private static final Map<String, Control> KINDS = Map.ofEntries(
            Map.entry("select", Control.CHOICE),
            Map.entry("radiobuttons", Control.CHOICE),
            Map.entry("multiselect", Control.CHOICE),
            Map.entry("multicheckboxes", Control.CHOICE),
            Map.entry("textfield", Control.TEXT),
            Map.entry("url", Control.TEXT),
            Map.entry("float", Control.TEXT),
            Map.entry("textarea", Control.AREA),
            Map.entry("datepicker", Control.DATE),
            Map.entry("labels", Control.LABELS));

    private static final Map<String, Control> KNOWN = Map.ofEntries(
            Map.entry("summary", Control.OWN),
            Map.entry("description", Control.OWN),
            Map.entry("issuetype", Control.OWN),
            Map.entry("components", Control.CHOICE),
            Map.entry("priority", Control.CHOICE),
            Map.entry("assignee", Control.CHOICE),
            Map.entry("fixVersions", Control.CHOICE),
            Map.entry("versions", Control.CHOICE),
            Map.entry("environment", Control.AREA),
            Map.entry("duedate", Control.DATE),
            Map.entry("labels", Control.LABELS));

    private final CustomFieldManager fields;
    private final ListOptions options;
    private final PriorityManager priorities;
    private final AssigneeService assignable;
    private final Clock clock;

    @Inject
    public AskedFields(
            @ComponentImport CustomFieldManager fields,
            ListOptions options,
            @ComponentImport PriorityManager priorities,
            @ComponentImport AssigneeService assignable,
            Clock clock) {
        this.fields = fields;
        this.options = options;
        this.priorities = priorities;
        this.assignable = assignable;
        this.clock = clock;
    }

    Missing asked(Project there, String type, String id, String sentence) {
        var choices = choices(there, type, id);
        var control = controlOf(id);
        var open = control == Control.CHOICE && choices.isEmpty() ? Control.NONE : control;
        return new Missing(id, sentence, custom(id).map(Field::getName), open, choices);
    }

    private Control controlOf(String id) {
        return custom(id)
                .map(field -> field.getCustomFieldType().getKey())
                .map(key -> KINDS.getOrDefault(key.substring(key.indexOf(':') + 1), Control.NONE))
                .orElseGet(() -> KNOWN.getOrDefault(id, Control.NONE));
    }

    private Optional<CustomField> custom(String id) {
        return id.startsWith(CUSTOM) ? Optional.ofNullable(fields.getCustomFieldObject(id)) : Optional.empty();
    }

    private Map<String, String> choices(Project there, String type, String id) {
        var choices = new LinkedHashMap<String, String>();
        switch (id) {
            case "components" ->
                there.getComponents().forEach(one -> choices.put(one.getId().toString(), one.getName()));
            case "priority" -> priorities.getPriorities().forEach(one -> choices.put(one.getId(), one.getName()));
            case "fixVersions", "versions" ->
                there.getVersions().forEach(one -> choices.put(one.getId().toString(), one.getName()));
            case "assignee" ->
                assignable.findAssignableUsers("", there).stream()
                        .filter(ApplicationUser::isActive)
                        .limit(MOST_PEOPLE)
                        .forEach(one -> choices.put(one.getName(), one.getDisplayName()));
            default ->
                custom(id)
                        .filter(field -> controlOf(id) == Control.CHOICE)
                        .map(field -> options.of(field, new IssueContextImpl(there.getId(), type)))
                        .ifPresent(choices::putAll);
        }
        return choices;
    }

    /** As Jira's forms would send it; what cannot be filled in here is left out, and Jira says that it is missing. */
    Map<String, String[]> sent(Map<String, String> filled) {
        var sent = new HashMap<String, String[]>();
        filled.forEach((id, value) -> {
            switch (controlOf(id)) {
                case TEXT, AREA -> sent.put(id, new String[] {value});
                case CHOICE -> {
                    if (id.equals("assignee") || value.matches("\\d{1,18}")) {
                        sent.put(id, new String[] {value});
                    }
                }
                case DATE -> sent.put(id, new String[] {day(value)});
                case LABELS -> sent.put(id, value.strip().split("[\\s,;]+"));
                case OWN, NONE -> {
                    // Sent as what it is, or not at all.
                }
            }
        });
        return sent;
    }

    /** As Jira's forms write days for who is logged in; what is no day is for Jira to refuse. */
    private String day(String iso) {
        var format = ComponentAccessor.getOSGiComponentInstanceOfType(DateFieldFormat.class);
        try {
            var noon = LocalDate.parse(iso.strip()).atTime(LocalTime.NOON).atZone(clock.getZone());
            return format == null ? iso : format.formatDatePicker(Date.from(noon.toInstant()));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
