package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.time.Instant;
import java.util.Set;

/**
 * A conversation on agents' screens (R78).
 *
 * @param to all who have it there
 * @param until the first moment at which it is offered to others
 */
public record Offer(Set<PersonKey> to, Instant until) {

    public Offer {
        to = Set.copyOf(to);
    }
}
