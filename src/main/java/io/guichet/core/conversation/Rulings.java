package io.guichet.core.conversation;

import static java.util.stream.Collectors.joining;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.State.Busy;
import io.guichet.core.conversation.State.Ended;
import io.guichet.core.conversation.State.Idle;
import io.guichet.core.conversation.State.OutOfScope;
import io.guichet.core.conversation.State.Ticket;
import io.guichet.core.people.PersonKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether an act may be, in the life as it stands. Asked under the number that the act would get. */
public final class Rulings {

    private Rulings() {}

    public static Verdict on(Life life, Act act) {
        if (act instanceof Act.Accept accept) {
            return accept(life, accept.agent(), accept.now());
        }
        if (act instanceof Act.Decline decline) {
            return decline(life, decline);
        }
        if (act instanceof Act.Rate rate) {
            return rate(life, rate);
        }
        if (act instanceof Act.Invite invite) {
            return invite(life, invite);
        }
        if (act instanceof Act.AnswerInvitation answer) {
            return Invitations.answer(life, answer);
        }
        if (act instanceof Act.CancelInvitation) {
            return life.openInvitation().isPresent() ? go(Happened.INVITATION_CANCELLED) : new Verdict.Already();
        }
        if (act instanceof Act.Rename rename) {
            return rename.from().equals(rename.subject())
                    ? new Verdict.Already()
                    : new Verdict.Go(Event.of(Happened.RENAMED).with("subject", rename.subject()));
        }
        if (act instanceof Act.Reopen reopen) {
            return reopen(life.state(), reopen.byAgent());
        }
        // What is closed is closed for everything else.
        if (life.state() instanceof OutOfScope) {
            return act instanceof Act.Dismiss dismiss && isDone(life.state(), dismiss)
                    ? new Verdict.Already()
                    : new Verdict.No(new Refusal.IsOutOfScope());
        }
        return onWhatIsNotClosed(life, act);
    }

    /** Whether words may be said: everywhere but in what was closed as another service's (R31). */
    public static Optional<Refusal> onWords(Life life) {
        return life.state() instanceof OutOfScope ? Optional.of(new Refusal.IsOutOfScope()) : Optional.empty();
    }

    private static Verdict onWhatIsNotClosed(Life life, Act act) {
        if (act instanceof Act.KeepWaiting keep) {
            return keepWaiting(life, keep);
        }
        if (act instanceof Act.Retry) {
            return retry(life.state());
        }
        if (act instanceof Act.TakeATicket) {
            return takeATicket(life.state());
        }
        if (act instanceof Act.Continue) {
            return goOn(life.state());
        }
        if (act instanceof Act.End end) {
            return anothers(life.state(), end.agent()).orElseGet(() -> overOr(life.state(), go(Happened.ENDED)));
        }
        if (act instanceof Act.Convert convert) {
            return anothers(life.state(), Optional.of(convert.agent())).orElseGet(() -> convert(life.state(), convert));
        }
        if (act instanceof Act.Dismiss dismiss) {
            var service = dismiss.service();
            return anothers(life.state(), Optional.of(dismiss.agent()))
                    .orElseGet(() -> new Verdict.Go(Event.of(Happened.OUT_OF_SCOPE)
                            .with("service", service.id())
                            .with("french", service.french())
                            .with("english", service.english())
                            .with("contact", service.contact())));
        }
        if (act instanceof Act.Transfer transfer) {
            return transfer(life.state(), transfer);
        }
        if (act instanceof Act.CloseAgain again) {
            return anothers(life.state(), Optional.of(again.agent())).orElseGet(() -> closeAgain(life));
        }
        if (act instanceof Act.AskNew ask) {
            var numbers = ask.entries().stream().map(String::valueOf).collect(joining(" "));
            return new Verdict.Go(Event.of(Happened.ASKED_NEW).with("entries", numbers));
        }
        if (act instanceof Act.Propose) {
            return go(Happened.PROPOSED);
        }
        if (act instanceof Act.Confirm) {
            return life.isSolved() ? new Verdict.Already() : new Verdict.Go(solved(life));
        }
        return miss(life);
    }

    /** A session is its agent's: a colleague who looks at an older page does not end it unawares. */
    private static Optional<Verdict> anothers(State state, Optional<PersonKey> agent) {
        return agent.filter(somebody -> state.isTalking())
                .flatMap(somebody -> state.agent().filter(with -> !with.equals(somebody)))
                .map(with -> new Verdict.No(new Refusal.TakenBy(with)));
    }

    /** By who has it, or by any agent where nobody has. */
    private static Verdict transfer(State state, Act.Transfer transfer) {
        var from = state.agent().filter(with -> state.isTalking());
        if (from.filter(transfer.to()::equals).isPresent()) {
            return new Verdict.Already();
        }
        return anothers(state, Optional.of(transfer.agent()))
                .orElseGet(() -> overOr(
                        state,
                        new Verdict.Go(Event.of(Happened.TRANSFERRED)
                                .with("from", from.map(PersonKey::value).orElse(""))
                                .with("to", transfer.to().value()))));
    }

    private static Verdict closeAgain(Life life) {
        if (life.reopening().isPresent()) {
            return go(Happened.CLOSED_AGAIN);
        }
        return life.state() instanceof Ended ? new Verdict.Already() : new Verdict.No(new Refusal.NotReopened());
    }

    private static boolean isDone(State state, Act.Dismiss dismiss) {
        return state instanceof OutOfScope closed
                && closed.service().equals(dismiss.service())
                && closed.by().equals(Optional.of(dismiss.agent()));
    }

    /** What time or the customer has made a ticket is an agent's with her reason; a colleague's stays the colleague's. */
    private static Verdict convert(State state, Act.Convert convert) {
        if (state instanceof Ticket ticket && ticket.cause() == State.Cause.AGENT) {
            if (!ticket.by().equals(Optional.of(convert.agent()))) {
                return new Verdict.No(new Refusal.IsTicket());
            }
            if (ticket.reason().equals(convert.reason())) {
                return new Verdict.Already();
            }
        }
        return new Verdict.Go(Event.of(Happened.CONVERTED).with("reason", convert.reason()));
    }

    private static Verdict accept(Life life, PersonKey agent, Instant now) {
        if (life.state().isTalking()) {
            return talking(life.state(), agent);
        }
        if (life.state() instanceof OutOfScope) {
            return new Verdict.No(new Refusal.IsOutOfScope());
        }
        var since = life.waiting().map(Waiting::since).orElse(now);
        var waited = Long.toString(Duration.between(since, now).toSeconds());
        return overOr(life.state(), new Verdict.Go(Event.of(Happened.ACCEPTED).with("waited", waited)));
    }

    private static Verdict talking(State state, PersonKey agent) {
        var with = state.agent().orElseThrow();
        if (!with.equals(agent)) {
            return new Verdict.No(new Refusal.TakenBy(with));
        }
        return state instanceof Idle ? go(Happened.CONTINUED) : new Verdict.Already();
    }

    /** The refusal of what is over, else the given verdict. */
    private static Verdict overOr(State state, Verdict otherwise) {
        if (state instanceof Ended) {
            return new Verdict.No(new Refusal.HasEnded());
        }
        return state instanceof Ticket ? new Verdict.No(new Refusal.IsTicket()) : otherwise;
    }

    private static Verdict decline(Life life, Act.Decline decline) {
        if (life.state() instanceof OutOfScope) {
            return new Verdict.No(new Refusal.IsOutOfScope());
        }
        if (life.state().isTalking()) {
            return new Verdict.No(new Refusal.TakenBy(life.state().agent().orElseThrow()));
        }
        // What one has said no to already, here or on another page, still takes the reason.
        var known = life.waiting().filter(waiting -> waiting.declinedBy().contains(decline.agent()));
        return decline.reason().isBlank() && (life.state() instanceof Busy || known.isPresent())
                ? new Verdict.Already()
                : overOr(
                        life.state(), new Verdict.Go(Event.of(Happened.DECLINED).with("reason", decline.reason())));
    }

    /** An agent who answered meanwhile has ended the wait: nothing to do, and nothing wrong. */
    private static Verdict keepWaiting(Life life, Act.KeepWaiting keep) {
        if (life.state() instanceof Busy) {
            return go(Happened.RETRIED);
        }
        if (!life.state().isWaiting()) {
            return overOr(life.state(), new Verdict.Already());
        }
        var usual = keep.delays().waiting();
        var end = life.waiting().map(waiting -> waiting.stopsAt(usual)).orElse(keep.now());
        var until = (end.isBefore(keep.now()) ? keep.now() : end).plus(usual);
        return new Verdict.Go(Event.of(Happened.WAIT_EXTENDED).with("until", until.toString()));
    }

    private static Verdict retry(State state) {
        return state instanceof Busy ? go(Happened.RETRIED) : overOr(state, new Verdict.Already());
    }

    private static Verdict takeATicket(State state) {
        if (state.isTalking()) {
            return new Verdict.No(new Refusal.TakenBy(state.agent().orElseThrow()));
        }
        return state instanceof Ticket
                ? new Verdict.Already()
                : overOr(state, new Verdict.Go(Event.of(Happened.TICKETED).with("cause", "customer")));
    }

    private static Verdict goOn(State state) {
        return state instanceof Idle ? go(Happened.CONTINUED) : overOr(state, new Verdict.Already());
    }

    /** An agent may take back what she closed or moved too soon. */
    private static Verdict reopen(State state, boolean byAgent) {
        if (state instanceof OutOfScope) {
            return byAgent ? go(Happened.REOPENED) : new Verdict.No(new Refusal.IsOutOfScope());
        }
        if (state instanceof Ticket) {
            return byAgent ? go(Happened.REOPENED) : new Verdict.No(new Refusal.IsTicket());
        }
        return state instanceof Ended ? go(Happened.REOPENED) : new Verdict.Already();
    }

    private static Verdict miss(Life life) {
        var answer = life.solution().map(Solution::answer);
        if (answer.equals(Optional.of(Answer.REFUSED))) {
            return new Verdict.Already();
        }
        return answer.isPresent() ? go(Happened.MISSING) : new Verdict.No(new Refusal.NoSolution());
    }

    private static Verdict rate(Life life, Act.Rate rate) {
        if (!life.isSolved()) {
            return new Verdict.No(new Refusal.NoSolution());
        }
        var before = life.solution().flatMap(Solution::rating);
        if (before.filter(rate::isSameAs).isPresent()) {
            return new Verdict.Already();
        }
        if (before.filter(known -> !rate.now().isBefore(known.until())).isPresent()) {
            return new Verdict.No(new Refusal.RatingIsClosed());
        }
        return new Verdict.Go(Event.of(Happened.RATED)
                .with("stars", Integer.toString(rate.stars()))
                .with("comment", rate.comment()));
    }

    private static Verdict invite(Life life, Act.Invite invite) {
        if (life.state().isTalking()) {
            return talking(life.state(), invite.agent());
        }
        if (life.state().isWaiting()) {
            // She has asked already; nobody needs her leave to answer.
            return accept(life, invite.agent(), invite.now());
        }
        return Invitations.invite(life, invite);
    }

    /** With who solved it: when the request is resolved, the conversation may have moved on. */
    private static Event solved(Life life) {
        var by = life.solution().flatMap(Solution::by).or(() -> life.state().agent());
        return Event.of(Happened.SOLVED).with("by", by.map(PersonKey::value).orElse(""));
    }

    private static Verdict go(Happened what) {
        return new Verdict.Go(Event.of(what));
    }
}
