package io.guichet.host.jira.issues;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values somebody wants fields to have; a field that is not here stays as it is, one with null becomes empty. */
public final class IssueEdits {

    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private List<ProjectComponent> components;
    private List<String> labels;
    private final Map<String, String> more = new TreeMap<>();

    public IssueEdits set(Field field, String value) {
        values.put(field, value);
        return this;
    }

    public IssueEdits setComponents(Collection<? extends ProjectComponent> chosen) {
        components = List.copyOf(chosen);
        return this;
    }

    public IssueEdits setLabels(Collection<String> chosen) {
        labels = List.copyOf(chosen);
        return this;
    }

    /** Of a field without a column; empty for none. */
    IssueEdits setMore(String field, String text) {
        more.put(field, text);
        return this;
    }

    public Map<String, String> more() {
        return more;
    }

    public boolean has(Field field) {
        return values.containsKey(field);
    }

    public String get(Field field, String otherwise) {
        return values.containsKey(field) ? values.get(field) : otherwise;
    }

    Map<Field, String> values() {
        return values;
    }

    public Optional<List<ProjectComponent>> components() {
        return Optional.ofNullable(components);
    }

    public Optional<List<String>> labels() {
        return Optional.ofNullable(labels);
    }

    public boolean isEmpty() {
        return values.isEmpty() && components == null && labels == null && more.isEmpty();
    }
}
