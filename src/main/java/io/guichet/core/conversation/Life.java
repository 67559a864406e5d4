package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that follows from a conversation's entries, besides what they say. {@link Lifecycle#after} folds it.
 *
 * @param activeAt when somebody last said or did something that keeps a session awake
 * @param waiting while {@link State#isWaiting}
 * @param warnedAt while {@link State.Idle}: when both were told that the session is about to end
 * @param solution the one that was proposed last, or confirmed unasked; gone with what the customer writes after it
 * @param invitation the last one, whatever became of it; gone where it was withdrawn, or a session with somebody else,
 *     or a wait for one, came first
 * @param newSubject what the customer was asked to open a conversation of its own for, until she writes (R28)
 * @param reopening the last time that an answer reopened the request (R39)
 * @param qualified once an agent has qualified the request, which keeps the promise of a pick-up (R36, R91)
 * @param handOvers to other teams, the oldest first (R116, R120)
 * @param unanswered since when words of the customer's stand without an answer (D3)
 * @param missed when a wait was last given up, until an agent has it
 */
public record Life(
        State state,
        Instant activeAt,
        Optional<Waiting> waiting,
        Optional<Instant> warnedAt,
        Optional<Solution> solution,
        Optional<Invitation> invitation,
        Optional<NewSubject> newSubject,
        Optional<Reopening> reopening,
        Optional<Qualified> qualified,
        List<HandOver> handOvers,
        Optional<Instant> unanswered,
        Optional<Instant> missed) {

    public Life {
        handOvers = List.copyOf(handOvers);
    }

    /** Of a conversation without an entry. */
    public static Life begun(Instant now) {
        return new Life(
                new State.Requested(),
                now,
                Optional.of(Waiting.begun(now)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether anything of it may change with time alone, so that somebody has to keep an eye on it. */
    public boolean isStirring() {
        return state.isWaiting() || state.isTalking() || openInvitation().isPresent();
    }

    /** The customer has confirmed a solution and has said nothing since (R38). */
    public boolean isSolved() {
        return solution.filter(known -> known.answer() == Answer.ACCEPTED).isPresent();
    }

    public Optional<Invitation> openInvitation() {
        return invitation.filter(known -> known.answer() == Answer.WAITING);
    }

    /** True when the two look the same to whoever looks at the head; when the last word was said, entries tell. */
    public boolean looksLike(Life other) {
        return equals(other.activeAt(activeAt).unanswered(unanswered));
    }

    /** In another state: what belongs to the present one alone is gone. */
    Life in(State next) {
        return new Life(
                next,
                activeAt,
                next.isWaiting() ? waiting : Optional.empty(),
                next instanceof State.Idle ? warnedAt : Optional.empty(),
                solution,
                settledBy(next),
                newSubject,
                reopening,
                qualified,
                handOvers,
                unanswered,
                next.agent().isPresent() ? Optional.empty() : missed);
    }

    /** Who talks, or waits for somebody to talk to, is not invited any more: she has what the invitation was for. */
    private Optional<Invitation> settledBy(State next) {
        if (openInvitation().isEmpty() || !next.isTalking() && !next.isWaiting()) {
            return invitation;
        }
        return invitation
                .filter(open -> next.agent().filter(open.agent()::equals).isPresent())
                .map(open -> new Invitation(open.agent(), open.until(), Answer.ACCEPTED));
    }

    /** Somebody has to be found, from now on. */
    Life waitingFrom(Instant now) {
        return in(new State.Requested()).activeAt(now).with(Waiting.begun(now));
    }

    Life closedAgain(PersonKey agent, Instant now) {
        return in(new State.Ended(Optional.of(agent)))
                .reopening(Optional.empty())
                .activeAt(now);
    }

    /** What was said before, and is said again here, wakes nobody. */
    Life activeSince(Instant moment) {
        return moment.isAfter(activeAt) ? activeAt(moment) : this;
    }

    Life activeAt(Instant moment) {
        return new Life(
                state,
                moment,
                waiting,
                warnedAt,
                solution,
                invitation,
                newSubject,
                reopening,
                qualified,
                handOvers,
                unanswered,
                missed);
    }

    Life with(Waiting changed) {
        return new Life(
                state,
                activeAt,
                Optional.of(changed),
                warnedAt,
                solution,
                invitation,
                newSubject,
                reopening,
                qualified,
                handOvers,
                unanswered,
                missed);
    }

    Life warnedAt(Instant moment) {
        return new Life(
                state,
                activeAt,
                waiting,
                Optional.of(moment),
                solution,
                invitation,
                newSubject,
                reopening,
                qualified,
                handOvers,
                unanswered,
                missed);
    }

    Life solution(Optional<Solution> changed) {
        return new Life(
                state,
                activeAt,
                waiting,
                warnedAt,
                changed,
                invitation,
                newSubject,
                reopening,
                qualified,
                handOvers,
                unanswered,
                missed);
    }

    Life invitation(Optional<Invitation> changed) {
        return new Life(
                state,
                activeAt,
                waiting,
                warnedAt,
                solution,
                changed,
                newSubject,
                reopening,
                qualified,
                handOvers,
                unanswered,
                missed);
    }

    Life newSubject(Optional<NewSubject> changed) {
        return new Life(
                state,
                activeAt,
                waiting,
                warnedAt,
                solution,
                invitation,
                changed,
                reopening,
                qualified,
                handOvers,
                unanswered,
                missed);
    }

    Life reopening(Optional<Reopening> changed) {
        return new Life(
                state,
                activeAt,
                waiting,
                warnedAt,
                solution,
                invitation,
                newSubject,
                changed,
                qualified,
                handOvers,
                unanswered,
                missed);
    }

    Life qualified(Qualified now) {
        return new Life(
                state,
                activeAt,
                waiting,
                warnedAt,
                solution,
                invitation,
                newSubject,
                reopening,
                Optional.of(now),
                handOvers,
                unanswered,
                missed);
    }

    Life handOvers(List<HandOver> changed) {
        return new Life(
                state,
                activeAt,
                waiting,
                warnedAt,
                solution,
                invitation,
                newSubject,
                reopening,
                qualified,
                changed,
                unanswered,
                missed);
    }

    Life unanswered(Optional<Instant> since) {
        return new Life(
                state,
                activeAt,
                waiting,
                warnedAt,
                solution,
                invitation,
                newSubject,
                reopening,
                qualified,
                handOvers,
                since,
                missed);
    }

    Life missedAt(Instant moment) {
        return new Life(
                state,
                activeAt,
                waiting,
                warnedAt,
                solution,
                invitation,
                newSubject,
                reopening,
                qualified,
                handOvers,
                unanswered,
                Optional.of(moment));
    }

    /**
     * A wait for an agent.
     *
     * @param since when the session was asked for; its place in the queue and the promise count from then
     * @param from when this try began: the first one, or the last "try again"
     * @param until the end that a press on "keep waiting" promised, whatever the settings say since (R85)
     * @param declinedBy who said no in this try; never shown to the customer
     * @param offeredTo who was asked in this try, and is not asked again in it
     * @param offer the last one in this try, unless all have declined it; it may be over
     * @param busySince when it was given up
     */
    public record Waiting(
            Instant since,
            Instant from,
            Optional<Instant> until,
            Set<PersonKey> declinedBy,
            Set<PersonKey> offeredTo,
            Optional<Offer> offer,
            Optional<Instant> busySince) {

        public Waiting {
            declinedBy = Set.copyOf(declinedBy);
            offeredTo = Set.copyOf(offeredTo);
        }

        static Waiting begun(Instant now) {
            return new Waiting(now, now, Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
        }

        /** When waiting stops, unless something happens: never while it is offered to somebody. */
        public Instant stopsAt(Duration usual) {
            var end = until.orElseGet(() -> from.plus(usual));
            return offer.map(Offer::until).filter(end::isBefore).orElse(end);
        }

        /** Who has been asked, has not said no, and has time left to answer. */
        public Set<PersonKey> askedAt(Instant now) {
            return offer.filter(one -> now.isBefore(one.until()))
                    .map(one -> without(one.to(), declinedBy))
                    .orElse(Set.of());
        }

        Waiting again(Instant now) {
            return new Waiting(since, now, Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
        }

        Waiting until(Instant end) {
            return new Waiting(since, from, Optional.of(end), declinedBy, offeredTo, offer, busySince);
        }

        Waiting offered(Offer one) {
            return new Waiting(since, from, until, declinedBy, with(offeredTo, one.to()), Optional.of(one), busySince);
        }

        /** These could not answer; they may be asked again. */
        Waiting withdrawn(Set<PersonKey> from) {
            return new Waiting(
                    since, this.from, until, declinedBy, without(offeredTo, from), Optional.empty(), busySince);
        }

        Waiting declinedBy(PersonKey agent) {
            var all = with(declinedBy, Set.of(agent));
            return new Waiting(
                    since, from, until, all, offeredTo, offer.filter(one -> !all.containsAll(one.to())), busySince);
        }

        Waiting busySince(Instant now) {
            return new Waiting(since, from, until, declinedBy, offeredTo, Optional.empty(), Optional.of(now));
        }

        private static Set<PersonKey> with(Set<PersonKey> some, Set<PersonKey> more) {
            return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
        }

        private static Set<PersonKey> without(Set<PersonKey> all, Set<PersonKey> some) {
            return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
        }
    }

    /** What became of something that the customer was asked. */
    public enum Answer {
        WAITING,
        ACCEPTED,
        REFUSED,
        EXPIRED
    }

    /**
     * A solution (R38).
     *
     * @param by the agent who proposed it, or has the conversation; absent when there is none
     * @param number of the entry by which it was proposed, or confirmed unasked
     */
    public record Solution(Answer answer, Optional<PersonKey> by, long number, Optional<Rating> rating) {}

    /**
     * How the customer found it.
     *
     * @param stars 1 to 5
     * @param comment empty where she gave none
     * @param first when she first said so; she may change it for a day
     */
    public record Rating(int stars, String comment, Instant first) {

        /** How long a rating may be changed. */
        public static final Duration CHANGEABLE = Duration.ofHours(24);

        public Instant until() {
            return first.plus(CHANGEABLE);
        }
    }

    /** An agent's invitation to a session (R43, R84). */
    public record Invitation(PersonKey agent, Instant until, Answer answer) {}

    /** @param entries numbers of the messages that belong to the other subject */
    public record NewSubject(List<Long> entries) {

        public NewSubject {
            entries = List.copyOf(entries);
        }
    }

    /** @param status the request's status since then, as its customer reads it; empty when unknown */
    public record Reopening(Instant at, String status) {}

    /**
     * The request was analysed and put into order (R91).
     *
     * @param at when it was for the first time: the promise is kept only once
     * @param by who did it last, as all that follows
     * @param type of what kind it is, by the settings' word: aide, amelioration, bogue, tache
     * @param impact high, medium or low; empty where nobody said, as what follows
     * @param account identifier of the customer's organisation
     */
    public record Qualified(Instant at, PersonKey by, String type, String impact, String urgency, String account) {

        public Qualified(Instant at, PersonKey by, String type) {
            this(at, by, type, "", "", "");
        }
    }

    /**
     * A linked copy that another team works on.
     *
     * @param key of the copy, as it was then: a move gives it another one
     * @param issueId of the copy, which no move changes; 0 where that was not noted
     * @param target key of the project it is in, as it was chosen
     * @param settled once that team has resolved it
     */
    public record HandOver(
            String key, long issueId, String target, Instant at, PersonKey by, Optional<Settled> settled) {

        HandOver settled(Instant when, String resolution) {
            return new HandOver(key, issueId, target, at, by, Optional.of(new Settled(when, resolution)));
        }
    }

    /** @param resolution by its name in Jira */
    public record Settled(Instant at, String resolution) {}
}
