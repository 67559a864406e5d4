package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.util.Optional;

/** Where a conversation stands between its customer and the agents; {@link Lifecycle} says what leads where. */
public sealed interface State {

    /** Waiting for somebody to take it. */
    record Requested() implements State {}

    /** Shown to agents, who may accept or decline (R78). */
    record Offered() implements State {}

    /** An agent and the customer talk. */
    record Live(PersonKey with) implements State {}

    /** The session sleeps for want of messages (R151); anything said wakes it. */
    record Idle(PersonKey with) implements State {}

    /** The session is over, the conversation stays writable (requirements A.5). */
    record Ended(Optional<PersonKey> by) implements State {}

    /** Continues as a classic ticket (R34, R104). */
    record Ticket(Optional<PersonKey> by) implements State {}

    /** The agent who talks, or talked last in this session. */
    default Optional<PersonKey> agent() {
        if (this instanceof Live live) {
            return Optional.of(live.with());
        }
        if (this instanceof Idle idle) {
            return Optional.of(idle.with());
        }
        if (this instanceof Ended ended) {
            return ended.by();
        }
        return this instanceof Ticket ticket ? ticket.by() : Optional.empty();
    }

    /** The word of the wire contract. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** The state that {@link #word} and {@link #agent} describe. */
    static State of(String word, Optional<PersonKey> agent) {
        return switch (word) {
            case "requested" -> new Requested();
            case "offered" -> new Offered();
            case "live" -> new Live(agent.orElseThrow());
            case "idle" -> new Idle(agent.orElseThrow());
            case "ended" -> new Ended(agent);
            case "ticket" -> new Ticket(agent);
            default -> throw new IllegalArgumentException("no state is called '" + word + "'");
        };
    }
}
