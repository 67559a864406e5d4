package io.guichet.core.settings;

import java.util.List;

/** What a conversation may be about (R65, R134), with the modules to choose from (R66). */
public record Topic(String id, Texts name, List<Part> modules) {

    public Topic {
        modules = List.copyOf(modules);
    }

    /** A module of the supported product; Java has the better name for something else. */
    public record Part(String id, Texts name) {}
}
