package io.guichet.core.replies;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;

/**
 * An answer to be used again (R113).
 *
 * @param shortcut what one types behind a slash to find it
 * @param text with placeholders, see {@link FillingAReply}
 */
public record CannedReply(String id, Owner owner, String shortcut, String title, String text) {

    /** Whose it is. */
    public sealed interface Owner {}

    /** For all agents of a project; its administrators write it. */
    public record OfProject(ProjectKey project) implements Owner {}

    /** For one agent, in whatever project. */
    public record OfPerson(PersonKey person) implements Owner {}
}
