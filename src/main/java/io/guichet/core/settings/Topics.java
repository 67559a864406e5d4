package io.guichet.core.settings;

import java.util.List;
import java.util.Optional;

/** Holds what a customer chose against what there is to choose from (R65, R66). */
public final class Topics {

    private Topics() {}

    /** What of the choice there is not: {@code topic}, or {@code module} where the topic has no such one. */
    public static Optional<String> unknown(List<Topic> topics, Optional<String> topic, Optional<String> module) {
        var chosen = topics.stream()
                .filter(known -> topic.filter(known.id()::equals).isPresent())
                .findFirst();
        if (topic.isPresent() && chosen.isEmpty()) {
            return Optional.of("topic");
        }
        var there = module.isEmpty()
                || chosen.stream().flatMap(known -> known.modules().stream()).anyMatch(part -> part.id()
                        .equals(module.get()));
        return there ? Optional.empty() : Optional.of("module");
    }
}
