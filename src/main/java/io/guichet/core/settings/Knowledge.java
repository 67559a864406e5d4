package io.guichet.core.settings;

import java.util.List;

/**
 * Which articles are proposed, and to whom; and where agents put drafts of new ones.
 *
 * @param spaces keys of spaces; none = every one that the project's knowledge base has
 * @param reviewSpace key of the space where drafts wait for their review, of which nothing is ever proposed; empty = none are made
 * @param reviewLabels what each draft is labelled with
 */
public record Knowledge(
        boolean enabled, List<String> spaces, Audience audience, String reviewSpace, List<String> reviewLabels) {

    private static final List<String> LABELS = List.of("a-relire");

    public static final Knowledge USUAL = new Knowledge(true, List.of(), Audience.EVERYONE, "", LABELS);

    public Knowledge {
        spaces = List.copyOf(spaces);
        reviewLabels = List.copyOf(reviewLabels);
    }

    /** No drafts. */
    public Knowledge(boolean enabled, List<String> spaces, Audience audience) {
        this(enabled, spaces, audience, "", LABELS);
    }

    public enum Audience {
        /** Customers and agents. */
        EVERYONE,
        AGENTS
    }
}
