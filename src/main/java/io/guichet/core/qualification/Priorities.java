package io.guichet.core.qualification;

import io.guichet.core.qualification.RequestFields.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the priority that the settings name: by its name, or, of Jira's own five names, by its place. */
final class Priorities {

    private static final List<String> USUAL = List.of("highest", "high", "medium", "low", "lowest");

    private Priorities() {}

    /** @param all the most pressing first */
    static Optional<Choice> named(String name, List<Choice> all) {
        var same = all.stream()
                .filter(choice -> choice.name().equalsIgnoreCase(name.strip()))
                .findFirst();
        return same.isPresent() ? same : placed(name, all);
    }

    /** Jira's five priorities are often translated by renaming them. */
    private static Optional<Choice> placed(String name, List<Choice> all) {
        var place = USUAL.indexOf(name.strip().toLowerCase(Locale.ROOT));
        return place >= 0 && all.size() == USUAL.size() ? Optional.of(all.get(place)) : Optional.empty();
    }
}
