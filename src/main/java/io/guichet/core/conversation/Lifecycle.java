package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.State.Ended;
import io.guichet.core.conversation.State.Idle;
import io.guichet.core.conversation.State.Live;
import io.guichet.core.conversation.State.Offered;
import io.guichet.core.conversation.State.Requested;
import io.guichet.core.conversation.State.Ticket;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import java.util.Optional;

/**
 * The state machine of a conversation: requested → offered → live → idle → ended → ticket.
 *
 * <p>{@link #after} folds what is stored, {@link #decide} rules on what somebody wants. A change of state is the
 * insertion of an entry under the next number, so two who decide on the same state cannot both be stored.
 */
public final class Lifecycle {

    private Lifecycle() {}

    /** The state once this entry is stored. */
    public static State after(State state, Entry entry) {
        if (entry.content() instanceof Content.Event event) {
            return afterEvent(state, event.what(), entry.author().person());
        }
        if (entry.content() instanceof Message message && message.via() == Via.CHAT) {
            return afterWords(state, entry.author());
        }
        return state;
    }

    private static State afterEvent(State state, Happened what, Optional<PersonKey> who) {
        return switch (what) {
            case OFFERED -> new Offered();
            case ACCEPTED -> new Live(who.orElseThrow());
            case DECLINED -> new Requested();
            case WENT_IDLE -> state.agent().<State>map(Idle::new).orElse(state);
            case ENDED -> new Ended(state.agent());
            case CONVERTED -> new Ticket(state.agent());
            case REOPENED -> state instanceof Ticket ? state : new Requested();
            case EDITED, DELETED -> state;
        };
    }

    /** Words typed in chat wake a sleeping session; an agent who answers has taken the conversation. */
    private static State afterWords(State state, Author author) {
        if (state instanceof Ticket) {
            return state;
        }
        if (author.role() == Role.AGENT && author.person().isPresent()) {
            return state instanceof Live ? state : new Live(author.person().get());
        }
        if (author.role() != Role.CUSTOMER) {
            return state;
        }
        if (state instanceof Idle idle) {
            return new Live(idle.with());
        }
        return state instanceof Ended ? new Requested() : state;
    }

    /** Whether the act may be, in this state. */
    public static Verdict decide(State state, Act act) {
        if (act instanceof Act.Accept accept) {
            return accept(state, accept.agent());
        }
        if (act instanceof Act.End) {
            return end(state);
        }
        return state instanceof Ticket ? new Verdict.Already() : go(Happened.CONVERTED);
    }

    private static Verdict accept(State state, PersonKey agent) {
        if (state instanceof Live live) {
            return live.with().equals(agent) ? new Verdict.Already() : new Verdict.No(new Refusal.TakenBy(live.with()));
        }
        if (state instanceof Idle idle && !idle.with().equals(agent)) {
            return new Verdict.No(new Refusal.TakenBy(idle.with()));
        }
        if (state instanceof Ended) {
            return new Verdict.No(new Refusal.HasEnded());
        }
        return state instanceof Ticket ? new Verdict.No(new Refusal.IsTicket()) : go(Happened.ACCEPTED);
    }

    private static Verdict end(State state) {
        if (state instanceof Ended) {
            return new Verdict.No(new Refusal.HasEnded());
        }
        return state instanceof Ticket ? new Verdict.No(new Refusal.IsTicket()) : go(Happened.ENDED);
    }

    private static Verdict go(Happened what) {
        return new Verdict.Go(Content.Event.of(what));
    }
}
