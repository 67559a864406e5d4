package io.guichet.core.settings;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How requests are qualified (R91–R97).
 *
 * @param types names of the request types, by kind; a kind without one is not offered
 * @param requiredToClose whether nothing closes before it is qualified
 * @param needed what has to be filled in for that, besides type and title
 * @param technicalReporter user name; only of account where the reporter is to be technical
 * @param priorities names of Jira's priorities, by impact, then urgency
 * @param group identifier of the field whose values are the functional groups; empty for the components (R96)
 */
public record QualificationRules(
        Map<RequestKind, String> types,
        boolean requiredToClose,
        Set<Needed> needed,
        Reporter reporter,
        String technicalReporter,
        Map<Level, Map<Level, String>> priorities,
        String group) {

    public static final QualificationRules USUAL = new QualificationRules(
            Map.of(
                    RequestKind.AIDE, "Aide",
                    RequestKind.AMELIORATION, "Amélioration",
                    RequestKind.BOGUE, "Bogue",
                    RequestKind.TACHE, "Tâche"),
            false,
            Set.of(),
            Reporter.CUSTOMER,
            "",
            Map.of(
                    Level.HIGH, Map.of(Level.HIGH, "Highest", Level.MEDIUM, "High", Level.LOW, "Medium"),
                    Level.MEDIUM, Map.of(Level.HIGH, "High", Level.MEDIUM, "Medium", Level.LOW, "Low"),
                    Level.LOW, Map.of(Level.HIGH, "Medium", Level.MEDIUM, "Low", Level.LOW, "Lowest")),
            "");

    public QualificationRules {
        types = Map.copyOf(types);
        needed = Set.copyOf(needed);
        priorities = priorities.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, row -> Map.copyOf(row.getValue())));
    }

    /** Absent where the components are the functional groups. */
    public Optional<String> groupField() {
        return Optional.of(group).filter(id -> !id.isEmpty());
    }

    /** The priority's name, where the matrix has one. */
    public Optional<String> priority(Level impact, Level urgency) {
        return Optional.ofNullable(priorities.getOrDefault(impact, Map.of()).get(urgency));
    }

    /** A field that a qualified request has (R91). */
    public enum Needed {
        COMPONENT,
        PRIORITY,
        ASSIGNEE,
        /** The customer's, where there is one to choose. */
        ACCOUNT
    }

    /** Of an impact, of an urgency. */
    public enum Level {
        HIGH,
        MEDIUM,
        LOW
    }

    /** Who is the request's reporter in Jira once it is qualified (R97). */
    public enum Reporter {
        CUSTOMER,
        /** A technical account; the customer takes part in the request. */
        TECHNICAL
    }
}
