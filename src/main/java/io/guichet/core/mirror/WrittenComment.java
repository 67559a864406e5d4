package io.guichet.core.mirror;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.people.PersonKey;
import java.util.List;
import java.util.Optional;

/**
 * A public comment as Jira has it.
 *
 * @param author absent-minded Jira allows comments without one; those never get here
 * @param claim the entry it says it was written for
 * @param files of the request that the text names, as far as its author may bring them
 */
public record WrittenComment(long id, PersonKey author, String text, Optional<Claim> claim, List<AttachedFile> files) {

    /** One without files. */
    public WrittenComment(long id, PersonKey author, String text, Optional<Claim> claim) {
        this(id, author, text, claim, List.of());
    }
}
