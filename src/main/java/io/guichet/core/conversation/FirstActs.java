package io.guichet.core.conversation;

import io.guichet.core.people.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * When agents did something about a conversation for the first time (R36, B5).
 *
 * @param accepted when an agent had it
 * @param answered when an agent had said something to the customer
 */
public record FirstActs(Optional<Instant> accepted, Optional<Instant> answered) {

    public static final FirstActs NONE = new FirstActs(Optional.empty(), Optional.empty());

    /** @param state to which the entry has led */
    FirstActs after(State state, Entry entry) {
        var at = Optional.of(entry.at());
        var said = entry.isMessage() && entry.author().role() == Role.AGENT;
        return new FirstActs(
                accepted.or(() -> state.isTalking() ? at : Optional.empty()),
                answered.or(() -> said ? at : Optional.empty()));
    }
}
