package io.guichet.core.conversation;

import io.guichet.core.portal.ProjectKey;
import java.time.Instant;

/**
 * What nobody took in a project, by when the wait for it was given up (D3).
 *
 * @param from the first moment
 * @param to the first moment after
 */
public record MissedQuery(ProjectKey project, Instant from, Instant to) {

    /** What the database is asked, said of a head that is known. */
    public boolean matches(Conversation head) {
        return head.project().equals(project)
                && head.life()
                        .missed()
                        .filter(at -> !at.isBefore(from) && at.isBefore(to))
                        .isPresent();
    }

    /** A place in the order of the list: what is missed meanwhile shifts nothing. */
    public record Place(Instant at, ConversationId id) {

        /** Of one that was missed. */
        public static Place of(Conversation head) {
            return new Place(head.life().missed().orElseThrow(), head.id());
        }
    }
}
