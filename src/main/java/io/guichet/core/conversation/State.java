package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.util.Locale;
import java.util.Optional;

/** Where a conversation stands between its customer and the agents; {@link Lifecycle} says what leads where. */
public sealed interface State {

    /** Waiting for somebody to take it. */
    record Requested() implements State {}

    /** Shown to agents, who may accept or decline (R78). */
    record Offered() implements State {}

    /** Nobody took it in time; the customer chooses between another try and a ticket (R40–R42). */
    record Busy() implements State {}

    /** An agent and the customer talk. */
    record Live(PersonKey with) implements State {}

    /** The session is about to end for want of messages (R151); anything said or typed wakes it. */
    record Idle(PersonKey with) implements State {}

    /** The session is over, the conversation stays writable (requirements A.5). */
    record Ended(Optional<PersonKey> by) implements State {}

    /** Closed: the matter is somebody else's, and the customer was told whose (R31, R106). */
    record OutOfScope(Optional<PersonKey> by, OtherService service) implements State {}

    /**
     * Continues as a classic ticket (R34, R104).
     *
     * @param reason the agent's reason, empty where there is none
     */
    record Ticket(Optional<PersonKey> by, Cause cause, String reason) implements State {}

    /** Why a conversation is a classic ticket. */
    enum Cause {
        AGENT,
        NO_ANSWER,
        CUSTOMER,
        CLOSED
    }

    /**
     * Whom to contact instead.
     *
     * @param id the service's identifier in the settings; its names are kept, for it may go from there
     */
    record OtherService(String id, String french, String english, String contact) {}

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
        if (this instanceof OutOfScope closed) {
            return closed.by();
        }
        return this instanceof Ticket ticket ? ticket.by() : Optional.empty();
    }

    /** Nobody has it yet. */
    default boolean isWaiting() {
        return this instanceof Requested || this instanceof Offered || this instanceof Busy;
    }

    /** An agent has it, and the session lasts. */
    default boolean isTalking() {
        return this instanceof Live || this instanceof Idle;
    }

    /** The word of the wire contract. */
    default String word() {
        if (this instanceof Busy) {
            return "requested";
        }
        return this instanceof OutOfScope ? "ended" : getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
