package io.guichet.core.settings;

import java.util.List;

/**
 * Which articles are proposed, and to whom.
 *
 * @param spaces keys of spaces; none = every one that the project's knowledge base has
 */
public record Knowledge(boolean enabled, List<String> spaces, Audience audience) {

    public static final Knowledge USUAL = new Knowledge(true, List.of(), Audience.EVERYONE);

    public Knowledge {
        spaces = List.copyOf(spaces);
    }

    public enum Audience {
        /** Customers and agents. */
        EVERYONE,
        AGENTS
    }
}
