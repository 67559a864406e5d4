package io.guichet.host.jira.issues;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The values behind {@link IssueInput}, as validation reads them. */
public final class IssueInputValues {

    final Map<Field, String> texts = new EnumMap<>(Field.class);
    Long projectId;
    List<Long> componentIds;
    List<String> labels;
    /** Fields without a column, by identifier. */
    final Map<String, String> more = new TreeMap<>();

    String comment;
    boolean retainsExisting = true;

    Optional<String> text(Field field) {
        return Optional.ofNullable(texts.get(field));
    }

    boolean has(Field field) {
        return texts.containsKey(field);
    }
}
