package io.guichet.core.conversation;

import io.guichet.core.conversation.State.OtherService;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Delays;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody wants to do to a conversation's life; {@link Rulings} says whether it may be. */
public sealed interface Act {

    /** An agent takes the conversation. */
    record Accept(PersonKey agent, Instant now) implements Act {}

    /** An agent does not take it; others may (R40). */
    record Decline(PersonKey agent, String reason) implements Act {}

    /** The customer goes on waiting, by another full wait (WCAG 2.2.1). */
    record KeepWaiting(Instant now, Delays delays) implements Act {}

    /** The customer has it tried again after "busy" (R41). */
    record Retry() implements Act {}

    /** The customer asks for a ticket in place of a wait (R42). */
    record TakeATicket() implements Act {}

    /** An agent passes the conversation to a colleague. */
    record Transfer(PersonKey agent, PersonKey to) implements Act {}

    /** Somebody is still there. */
    record Continue() implements Act {}

    /**
     * The session is closed.
     *
     * @param agent who closes it, unless it is its customer
     */
    record End(Optional<PersonKey> agent) implements Act {}

    /** The session is taken up again, by its customer; or by the agent who closed too soon. */
    record Reopen(boolean byAgent) implements Act {}

    /** It becomes a classic ticket (R34). */
    record Convert(PersonKey agent, String reason) implements Act {}

    /** It is closed, as a matter of another service (R31, R106). */
    record Dismiss(PersonKey agent, OtherService service) implements Act {}

    /** The customer is asked to open a conversation of its own for another subject (R28, R107). */
    record AskNew(List<Long> entries) implements Act {

        public AskNew {
            entries = List.copyOf(entries);
        }
    }

    /** An agent proposes a solution (R38). */
    record Propose() implements Act {}

    /** The customer confirms that it is solved (R38). */
    record Confirm() implements Act {}

    /** The customer says that something is missing (R38). */
    record Miss() implements Act {}

    /** @param comment empty for none */
    record Rate(int stars, String comment, Instant now) implements Act {

        boolean isSameAs(Rating known) {
            return known.stars() == stars && known.comment().equals(comment);
        }
    }

    /**
     * An agent invites the customer (R83, R88).
     *
     * @param today when the day began
     * @param reluctance what she has refused in other conversations
     */
    record Invite(PersonKey agent, Instant now, Delays delays, Instant today, List<Reluctance> reluctance)
            implements Act {

        public Invite {
            reluctance = List.copyOf(reluctance);
        }

        public Invite(PersonKey agent, Instant now, Delays delays) {
            this(agent, now, delays, now, List.of());
        }
    }

    record CancelInvitation() implements Act {}

    /**
     * The customer answers an invitation (R43, R45).
     *
     * @param quiet until when she does not want another, if she says so
     */
    record AnswerInvitation(boolean accepted, Instant now, Optional<Instant> quiet) implements Act {

        public AnswerInvitation(boolean accepted, Instant now) {
            this(accepted, now, Optional.empty());
        }
    }

    /** What an answer reopened, and needs none, is closed again without a word (R103). */
    record CloseAgain(PersonKey agent) implements Act {}

    /** The request gets another title (R110). */
    record Rename(String from, String subject) implements Act {}
}
