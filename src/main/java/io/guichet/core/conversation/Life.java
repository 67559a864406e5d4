package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
 * @param firstActs by which a promise of a pick-up may be kept (B5)
 * @param reluctance once the customer has refused an invitation
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
        Optional<Instant> missed,
        Optional<Reluctance> reluctance,
        FirstActs firstActs) {

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
                Optional.empty(),
                Optional.empty(),
                FirstActs.NONE);
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
        return changed(it -> {
            it.state = next;
            it.waiting = next.isWaiting() ? waiting : Optional.empty();
            it.warnedAt = next instanceof State.Idle ? warnedAt : Optional.empty();
            it.invitation = settledBy(next);
            it.missed = next.agent().isPresent() ? Optional.empty() : missed;
        });
    }

    /** Who talks, or waits for somebody to talk to, is not invited any more: she has what the invitation was for. */
    private Optional<Invitation> settledBy(State next) {
        if (openInvitation().isEmpty() || !next.isTalking() && !next.isWaiting()) {
            return invitation;
        }
        return invitation
                .filter(open -> next.agent().filter(open.agent()::equals).isPresent())
                .map(open -> open.answered(Answer.ACCEPTED));
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
        return changed(it -> it.activeAt = moment);
    }

    Life with(Waiting changed) {
        return changed(it -> it.waiting = Optional.of(changed));
    }

    Life warnedAt(Instant moment) {
        return changed(it -> it.warnedAt = Optional.of(moment));
    }

    Life solution(Optional<Solution> changed) {
        return changed(it -> it.solution = changed);
    }

    Life invitation(Optional<Invitation> changed) {
        return changed(it -> it.invitation = changed);
    }

    Life newSubject(Optional<NewSubject> changed) {
        return changed(it -> it.newSubject = changed);
    }

    Life reopening(Optional<Reopening> changed) {
        return changed(it -> it.reopening = changed);
    }

    Life qualified(Qualified now) {
        return changed(it -> it.qualified = Optional.of(now));
    }

    Life handOvers(List<HandOver> changed) {
        return changed(it -> it.handOvers = changed);
    }

    Life unanswered(Optional<Instant> since) {
        return changed(it -> it.unanswered = since);
    }

    Life missedAt(Instant moment) {
        return changed(it -> it.missed = Optional.of(moment));
    }

    Life reluctance(Reluctance now) {
        return changed(it -> it.reluctance = Optional.of(now));
    }

    Life firstActs(FirstActs now) {
        return changed(it -> it.firstActs = now);
    }

    private Life changed(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.done();
    }

    /** All parts of a life, for as long as one of them is changed. */
    private static final class Copy {

        private State state;
        private Instant activeAt;
        private Optional<Waiting> waiting;
        private Optional<Instant> warnedAt;
        private Optional<Solution> solution;
        private Optional<Invitation> invitation;
        private Optional<NewSubject> newSubject;
        private Optional<Reopening> reopening;
        private Optional<Qualified> qualified;
        private List<HandOver> handOvers;
        private Optional<Instant> unanswered;
        private Optional<Instant> missed;
        private Optional<Reluctance> reluctance;
        private FirstActs firstActs;

        private Copy(Life life) {
            state = life.state;
            activeAt = life.activeAt;
            waiting = life.waiting;
            warnedAt = life.warnedAt;
            solution = life.solution;
            invitation = life.invitation;
            newSubject = life.newSubject;
            reopening = life.reopening;
            qualified = life.qualified;
            handOvers = life.handOvers;
            unanswered = life.unanswered;
            missed = life.missed;
            reluctance = life.reluctance;
            firstActs = life.firstActs;
        }

        private Life done() {
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
                    missed,
                    reluctance,
                    firstActs);
        }
    }
}
