package io.guichet.jira.qualification;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import io.guichet.core.qualification.RequestFields.Changes;
import io.guichet.core.qualification.RequestFields.Field;
import io.guichet.core.qualification.RequestFields.Saved;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Saves fields as somebody who edits the issue would. Everything is asked before anything is changed; what fails
 * nevertheless, because somebody else was faster, is told at its field.
 */
@Named
public final class SavingFields {

    /** What Jira's forms send for a list in which nothing is chosen. */
    private static final String NONE = "-1";

    private static final Map<String, Field> BY_JIRA = Map.of(
            "summary", Field.SUBJECT,
            "issuetype", Field.TYPE,
            "components", Field.COMPONENT,
            "priority", Field.PRIORITY,
            "assignee", Field.ASSIGNEE,
            "reporter", Field.REPORTER);

    private final IssueService service;
    private final UserManager users;
    private final TypedRequests requests;
    private final GroupFields groups;

    @Inject
    public SavingFields(
            @ComponentImport IssueService service,
            @ComponentImport UserManager users,
            TypedRequests requests,
            GroupFields groups) {
        this.service = service;
        this.users = users;
        this.requests = requests;
        this.groups = groups;
    }

    Saved save(ApplicationUser agent, Issue issue, Changes changes) {
        var wanted = Optional.ofNullable(changes.values().get(Field.TYPE));
        var type = wanted.flatMap(name -> requests.named(agent, issue, name));
        if (wanted.isPresent() && type.isEmpty()) {
            return new Saved.Unknown(Field.TYPE);
        }
        var way = changes.values().get(Field.TRANSITION);
        if (way != null && !isWay(way)) {
            return new Saved.Unknown(Field.TRANSITION);
        }
        var component = changes.values().get(Field.COMPONENT);
        if (component != null && !component.isEmpty() && !isNumber(component)) {
            return new Saved.Unknown(Field.COMPONENT);
        }
        var group = groups.idOf(issue);
        if (component != null && group.isPresent() && groups.of(issue).isEmpty()) {
            // The field that the settings name has gone: nothing can be chosen from it.
            return new Saved.Unknown(Field.COMPONENT);
        }
        if (way != null && hasFields(changes)) {
            var checked = checked(agent, issue, Integer.parseInt(way));
            if (!checked.isValid()) {
                return refusedWay(checked.getErrorCollection());
            }
        }
        var updated = hasFields(changes) ? update(agent, issue, changes, type) : new Saved.Done();
        return updated instanceof Saved.Done && way != null ? move(agent, issue, Integer.parseInt(way)) : updated;
    }

    private static boolean hasFields(Changes changes) {
        return changes.values().keySet().stream().anyMatch(field -> field != Field.TRANSITION);
    }

    private Saved update(ApplicationUser agent, Issue issue, Changes changes, Optional<RequestType> type) {
        var input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        input.setSkipScreenCheck(true);
        type.map(RequestType::getIssueTypeId)
                .map(String::valueOf)
                .filter(id -> !id.equals(issue.getIssueTypeId()))
                .ifPresent(input::setIssueTypeId);
        changes.values().forEach((field, value) -> put(input, issue, field, value));
        var checked = service.validateUpdate(agent, issue.getId(), input);
        if (!checked.isValid()) {
            return refused(issue, checked.getErrorCollection());
        }
        var person = changes.participant().map(key -> users.getUserByKey(key.value()));
        if (person.isPresent()) {
            // First: when the reporter is another, it must be hers already.
            try {
                requests.letTakePart(agent, issue, person.get());
            } catch (ServiceDeskServiceException e) {
                return refused(Field.REPORTER, e);
            }
        }
        var updated = service.update(agent, checked);
        return updated.isValid()
                ? retype(agent, updated.getIssue(), type)
                : refused(issue, updated.getErrorCollection());
    }

    /** Forms show the first of several: in its place stands the chosen one, the others stay. */
    private static Long[] components(Issue issue, Long chosen) {
        var others = issue.getComponents().stream().skip(1).map(ProjectComponent::getId);
        return Stream.concat(Stream.of(chosen), others).distinct().toArray(Long[]::new);
    }

    private void put(IssueInputParameters input, Issue issue, Field field, String value) {
        switch (field) {
            case SUBJECT -> input.setSummary(value);
            case COMPONENT -> {
                var group = groups.idOf(issue);
                if (group.isPresent()) {
                    input.addCustomFieldValue(group.get(), value.isEmpty() ? NONE : value);
                } else if (value.isEmpty()) {
                    input.setComponentIds();
                } else {
                    input.setComponentIds(components(issue, Long.valueOf(value)));
                }
            }
            case PRIORITY -> input.setPriorityId(value);
            case ASSIGNEE -> {
                // Who may not assign may save everything else, as long as the assignee stays.
                if (!value.equals(nameOf(issue.getAssignee()))) {
                    input.setAssigneeId(value);
                }
            }
            case REPORTER -> {
                if (!value.equals(nameOf(issue.getReporter()))) {
                    input.setReporterId(value);
                }
            }
            default -> {
                // The type and the transition are no fields that one types in.
            }
        }
    }

    private static String nameOf(ApplicationUser user) {
        return user == null ? "" : user.getName();
    }

    private Saved retype(ApplicationUser agent, Issue issue, Optional<RequestType> type) {
        var now = requests.typeOf(agent, issue).map(RequestType::getId);
        if (type.isEmpty() || type.map(RequestType::getId).equals(now)) {
            return new Saved.Done();
        }
        try {
            requests.retype(agent, issue, type.get());
            return new Saved.Done();
        } catch (ServiceDeskServiceException e) {
            return refused(Field.TYPE, e);
        }
    }

    private Saved move(ApplicationUser agent, Issue issue, int way) {
        var checked = checked(agent, issue, way);
        if (!checked.isValid()) {
            return refusedWay(checked.getErrorCollection());
        }
        var moved = service.transition(agent, checked);
        return moved.isValid() ? new Saved.Done() : refusedWay(moved.getErrorCollection());
    }

    private TransitionValidationResult checked(ApplicationUser agent, Issue issue, int way) {
        return service.validateTransition(agent, issue.getId(), way, service.newIssueInputParameters());
    }

    private static Saved refusedWay(ErrorCollection errors) {
        return new Saved.Refused(Map.of(Field.TRANSITION, sentences(errors)));
    }

    private static Saved refused(Field field, ServiceDeskServiceException why) {
        return new Saved.Refused(
                Map.of(field, Optional.ofNullable(why.getMessage()).orElse("")));
    }

    private Saved refused(Issue issue, ErrorCollection errors) {
        var group = groups.idOf(issue);
        var why = new EnumMap<Field, String>(Field.class);
        errors.getErrors().forEach((id, sentence) -> {
            var field = group.equals(Optional.of(id)) ? Field.COMPONENT : BY_JIRA.getOrDefault(id, Field.WHOLE);
            why.merge(field, sentence, (one, other) -> one + " " + other);
        });
        if (!errors.getErrorMessages().isEmpty()) {
            why.merge(Field.WHOLE, String.join(" ", errors.getErrorMessages()), (one, other) -> one + " " + other);
        }
        return new Saved.Refused(why);
    }

    private static String sentences(ErrorCollection errors) {
        var all = new ArrayList<>(errors.getErrorMessages());
        all.addAll(errors.getErrors().values());
        return String.join(" ", all);
    }

    /** Jira counts ways in 32 bits. */
    private static boolean isWay(String id) {
        return id.matches("\\d{1,9}");
    }

    private static boolean isNumber(String id) {
        return id.matches("\\d{1,18}");
    }
}
