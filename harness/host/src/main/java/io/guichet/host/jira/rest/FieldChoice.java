package io.guichet.host.jira.rest;

import java.util.LinkedHashSet;
import java.util.Set;

/** The parameter {@code fields}: names, {@code *all}, {@code *navigable}, and names to leave out with a minus. */
final class FieldChoice {

    private static final Set<String> NOT_NAVIGABLE = Set.of("comment", "attachment");

    private final Set<String> wanted = new LinkedHashSet<>();

    private FieldChoice(Iterable<String> wanted) {
        wanted.forEach(this.wanted::add);
    }

    static FieldChoice of(String parameter, String usual) {
        String text = parameter == null || parameter.isBlank() ? usual : parameter;
        return new FieldChoice(Set.of(text.split("\\s*,\\s*")));
    }

    static FieldChoice of(Iterable<String> names) {
        return new FieldChoice(names);
    }

    boolean includes(String field) {
        if (wanted.contains("-" + field)) {
            return false;
        }
        boolean onlyMinus = wanted.stream().allMatch(name -> name.startsWith("-"));
        return wanted.contains(field)
                || wanted.contains("*all")
                || onlyMinus
                || wanted.contains("*navigable") && !NOT_NAVIGABLE.contains(field);
    }
}
