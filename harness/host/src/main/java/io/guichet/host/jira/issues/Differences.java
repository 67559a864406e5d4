package io.guichet.host.jira.issues;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Compares an issue with what somebody wants it to be, in the words of Jira's history. */
final class Differences {

    private final JiraIssue before;
    private final References references;

    Differences(JiraIssue before, References references) {
        this.before = before;
        this.references = references;
    }

    List<ChangeItemBean> with(IssueEdits edits, List<String> labels) {
        List<ChangeItemBean> items = new ArrayList<>();
        for (Map.Entry<Field, String> edit : edits.values().entrySet()) {
            Field field = edit.getKey();
            String from = current(field);
            String to = emptyAsNull(edit.getValue());
            if (!Objects.equals(from, to)) {
                items.add(item(field, from, to));
            }
        }
        edits.components().ifPresent(wanted -> items.addAll(components(wanted)));
        edits.labels()
                .filter(wanted -> !wanted.equals(labels))
                .ifPresent(wanted ->
                        items.add(plain("labels", null, String.join(" ", labels), null, String.join(" ", wanted))));
        items.addAll(more(edits.more()));
        return items;
    }

    private List<ChangeItemBean> more(Map<String, String> wanted) {
        Map<String, String> now = references.fields().values(before.getId());
        List<ChangeItemBean> items = new ArrayList<>();
        wanted.forEach((field, to) -> {
            String from = now.get(field);
            if (!Objects.equals(from, emptyAsNull(to))) {
                items.add(custom(field, from, emptyAsNull(to)));
            }
        });
        return items;
    }

    private ChangeItemBean custom(String id, String from, String to) {
        return references
                .fields()
                .byId(id)
                .map(field ->
                        new ChangeItemBean("custom", field.getName(), from, field.shown(from), to, field.shown(to)))
                .orElseGet(() -> plain(id, null, from, null, to));
    }

    private String current(Field field) {
        IssueRow row = before.row();
        Object value =
                switch (field) {
                    case ISSUE_TYPE -> row.issueTypeId();
                    case SUMMARY -> row.summary();
                    case DESCRIPTION -> row.description();
                    case REPORTER -> row.reporterKey();
                    case ASSIGNEE -> row.assigneeKey();
                    case PRIORITY -> row.priorityId();
                    case STATUS -> row.statusId();
                    case RESOLUTION -> row.resolutionId();
                };
        return value == null ? null : value.toString();
    }

    private ChangeItemBean item(Field field, String from, String to) {
        boolean isText = field == Field.SUMMARY || field == Field.DESCRIPTION;
        return isText
                ? plain(field.title(), null, from, null, to)
                : plain(field.title(), from, named(field, from), to, named(field, to));
    }

    private String named(Field field, String id) {
        if (id == null) {
            return null;
        }
        return switch (field) {
            case ISSUE_TYPE ->
                references
                        .projects()
                        .issueTypes()
                        .byId(Long.parseLong(id))
                        .orElseThrow()
                        .name();
            case REPORTER, ASSIGNEE -> references.user(id).getDisplayName();
            case PRIORITY ->
                references.priorities().byId(Long.parseLong(id)).orElseThrow().name();
            case STATUS ->
                references.statuses().byId(Long.parseLong(id)).orElseThrow().name();
            case RESOLUTION ->
                references.resolutions().byId(Long.parseLong(id)).orElseThrow().name();
            case SUMMARY, DESCRIPTION -> id;
        };
    }

    /** Jira writes one line for each component that goes or comes. */
    private List<ChangeItemBean> components(Collection<ProjectComponent> wanted) {
        Map<Long, String> now = byId(references.projects().components().ofIssue(before.getId()));
        Map<Long, String> then = byId(wanted);
        List<ChangeItemBean> items = new ArrayList<>();
        now.forEach((id, name) -> {
            if (!then.containsKey(id)) {
                items.add(plain("Component", id.toString(), name, null, null));
            }
        });
        then.forEach((id, name) -> {
            if (!now.containsKey(id)) {
                items.add(plain("Component", null, null, id.toString(), name));
            }
        });
        return items;
    }

    private static Map<Long, String> byId(Collection<? extends ProjectComponent> components) {
        return components.stream().collect(Collectors.toMap(ProjectComponent::getId, ProjectComponent::getName));
    }

    private static ChangeItemBean plain(String field, String from, String fromText, String to, String toText) {
        return new ChangeItemBean("jira", field, from, fromText, to, toText);
    }

    private static String emptyAsNull(String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
