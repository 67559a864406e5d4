package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.State.Cause;
import io.guichet.core.conversation.State.Ended;
import io.guichet.core.conversation.State.Idle;
import io.guichet.core.conversation.State.Live;
import io.guichet.core.conversation.State.OtherService;
import io.guichet.core.conversation.State.OutOfScope;
import io.guichet.core.conversation.State.Ticket;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state machine of a conversation: what each entry makes of its life. {@link Rulings} says what may be, {@link
 * DueMoments} what time brings.
 *
 * <p>Nothing but entries is looked at, neither settings nor a clock: what a moment depends on is in the entry. So every
 * node, and every start, folds the same. A change of state is the insertion of an entry under the next number; two who
 * decide on the same state cannot both be stored.
 */
public final class Lifecycle {

    private Lifecycle() {}

    /** The life once this entry is stored. */
    public static Life after(Life life, Entry entry) {
        var next = moved(life, entry).unanswered(OwedAnswer.after(life.unanswered(), entry));
        return next.firstActs(life.firstActs().after(next.state(), entry));
    }

    private static Life moved(Life life, Entry entry) {
        if (entry.content() instanceof Event event) {
            return afterEvent(life, event, entry);
        }
        if (!(entry.content() instanceof Message message)) {
            return life;
        }
        if (message.via() == Via.CHAT) {
            return afterWords(life, entry);
        }
        // What began as a request outside chat waits for nobody here, until somebody invites or writes.
        return entry.number() == 1 ? life.in(new Ticket(Optional.empty(), Cause.CUSTOMER, "")) : life;
    }

    private static Life afterEvent(Life life, Event event, Entry entry) {
        var at = entry.at();
        return switch (event.what()) {
            case OFFERED -> offered(life, event);
            case OFFER_WITHDRAWN -> withdrawn(life, event);
            case ACCEPTED -> taken(life, person(entry), at);
            case DECLINED -> declined(life, entry);
            case WENT_IDLE ->
                life.state() instanceof Live live
                        ? life.in(new Idle(live.with())).warnedAt(at)
                        : life;
            case CONTINUED -> awake(life).activeAt(at);
            case ENDED -> life.in(new Ended(life.state().agent())).activeAt(at);
            case CONVERTED ->
                life.in(new Ticket(life.state().agent().or(() -> entry.author().person()), Cause.AGENT, reason(event)));
            case TICKETED -> life.in(new Ticket(Optional.empty(), cause(event, entry), ""));
            case REOPENED -> reopened(life, event, entry);
            case WAIT_EXTENDED -> extended(life, event);
            case STOPPED_WAITING -> busy(life, at);
            case RETRIED -> triedAgain(life, at);
            case OUT_OF_SCOPE ->
                life.in(new OutOfScope(
                        life.state().agent().or(() -> entry.author().person()), service(event)));
            case ASKED_NEW -> life.newSubject(Optional.of(new NewSubject(numbers(event))));
            case INVITED -> Invitations.invited(life, event, entry);
            case INVITATION_ACCEPTED -> invitationAccepted(life, at);
            case INVITATION_REFUSED -> Invitations.refused(life, event, at);
            case INVITATION_EXPIRED -> Invitations.answered(life, Answer.EXPIRED);
            case INVITATION_CANCELLED -> life.invitation(Optional.empty());
            case PROPOSED, SOLVED, MISSING, RATED -> afterSolution(life, event, entry);
            case QUALIFIED -> qualified(life, event, entry);
            case HANDED_OVER -> handedOver(life, event, entry);
            case HAND_OVER_SETTLED -> settled(life, event, at);
            case TRANSFERRED -> taken(life, new PersonKey(event.detail("to").orElseThrow()), at);
            case SPLIT -> event.details().containsKey("from") ? taken(life, person(entry), at) : life;
            case CLOSED_AGAIN -> life.closedAgain(person(entry), at);
            case RENAMED, FILED, EDITED, DELETED -> life;
        };
    }

    private static Life afterSolution(Life life, Event event, Entry entry) {
        return switch (event.what()) {
            case PROPOSED ->
                afterWords(life, entry)
                        .solution(Optional.of(new Solution(
                                Answer.WAITING, entry.author().person(), entry.number(), Optional.empty())));
            case SOLVED -> solved(life, entry);
            case MISSING ->
                afterWords(life, entry).solution(life.solution().map(known -> answer(known, Answer.REFUSED)));
            default -> rated(life, event, entry.at());
        };
    }

    /** Words typed in chat wake a sleeping session; an agent who answers has taken the conversation. */
    private static Life afterWords(Life life, Entry entry) {
        var author = entry.author();
        if (author.role() == Role.AGENT && author.person().isPresent()) {
            return life.state() instanceof Ticket
                            || life.state().isTalking()
                            || entry.clientId().isAside()
                    ? awake(life).activeSince(entry.at())
                    : taken(life, author.person().get(), entry.at());
        }
        return author.role() == Role.CUSTOMER ? afterTheCustomersWords(life, entry.at()) : life;
    }

    private static Life afterTheCustomersWords(Life life, Instant at) {
        var heard = life.newSubject(Optional.empty()).activeSince(at);
        // She who writes after "solved" has not been helped yet.
        var open = unsolved(heard);
        return life.state() instanceof Ended ? open.waitingFrom(at) : awake(open);
    }

    private static Life unsolved(Life life) {
        return life.isSolved() ? life.solution(Optional.empty()) : life;
    }

    private static Life awake(Life life) {
        return life.state() instanceof Idle idle ? life.in(new Live(idle.with())) : life;
    }

    /** Who talks has not been helped yet, whatever was confirmed before. */
    private static Life taken(Life life, PersonKey agent, Instant at) {
        var open = unsolved(life);
        return open.in(new Live(agent)).activeAt(at);
    }

    private static Life offered(Life life, Event event) {
        var offer = new Offer(people(event), moment(event));
        return life.waiting()
                .filter(waiting -> !(life.state() instanceof State.Busy))
                .map(waiting -> life.in(new State.Offered()).with(waiting.offered(offer)))
                .orElse(life);
    }

    private static Life withdrawn(Life life, Event event) {
        return life.waiting()
                .filter(waiting -> life.state() instanceof State.Offered)
                .map(waiting -> life.in(new State.Requested()).with(waiting.withdrawn(people(event))))
                .orElse(life);
    }

    /** As long as somebody else has it on her screen, it is offered. */
    private static Life declined(Life life, Entry entry) {
        return life.waiting()
                .map(waiting -> waiting.declinedBy(person(entry)))
                .map(waiting -> waiting.offer().isEmpty() && life.state() instanceof State.Offered
                        ? life.in(new State.Requested()).with(waiting)
                        : life.with(waiting))
                .orElse(life);
    }

    private static Life reopened(Life life, Event event, Entry entry) {
        if (event.details().containsKey("status")) {
            // Told after an answer had reopened the request; one by mail has moved no session, and waits for none.
            return unsolved(life)
                    .reopening(Optional.of(
                            new Reopening(entry.at(), event.detail("status").orElse(""))));
        }
        if (entry.author().role() == Role.AGENT) {
            return taken(life, person(entry), entry.at());
        }
        var open = unsolved(life);
        return life.state() instanceof Ended ? open.waitingFrom(entry.at()) : life;
    }

    private static Life extended(Life life, Event event) {
        return life.waiting()
                .map(waiting -> life.with(waiting.until(moment(event))))
                .orElse(life);
    }

    private static Life busy(Life life, Instant at) {
        return life.waiting()
                .map(waiting ->
                        life.in(new State.Busy()).with(waiting.busySince(at)).missedAt(at))
                .orElse(life);
    }

    private static Life triedAgain(Life life, Instant at) {
        return life.waiting()
                .map(waiting -> life.in(new State.Requested()).with(waiting.again(at)))
                .orElse(life);
    }

    private static Life solved(Life life, Entry entry) {
        var before = life.solution().filter(known -> known.answer() == Answer.WAITING);
        var solution = before.map(known -> answer(known, Answer.ACCEPTED))
                .orElseGet(() -> new Solution(Answer.ACCEPTED, life.state().agent(), entry.number(), Optional.empty()));
        var over = life.state() instanceof Ticket
                ? life
                : life.in(new Ended(life.state().agent()));
        return over.solution(Optional.of(solution)).activeAt(entry.at());
    }

    private static Solution answer(Solution known, Answer answer) {
        return new Solution(answer, known.by(), known.number(), known.rating());
    }

    private static Life rated(Life life, Event event, Instant at) {
        return life.solution(life.solution().map(known -> {
            var first = known.rating().map(Rating::first).orElse(at);
            var stars = Integer.parseInt(event.detail("stars").orElse("0"));
            var rating = new Rating(stars, event.detail("comment").orElse(""), first);
            return new Solution(known.answer(), known.by(), known.number(), Optional.of(rating));
        }));
    }

    private static Life invitationAccepted(Life life, Instant at) {
        return life.invitation()
                .map(known -> taken(Invitations.answered(life, Answer.ACCEPTED), known.agent(), at))
                .orElse(life);
    }

    private static Life qualified(Life life, Event event, Entry entry) {
        return life.qualified(new Qualified(
                life.qualified().map(Qualified::at).orElse(entry.at()),
                person(entry),
                event.detail("type").orElse(""),
                event.detail("impact").orElse(""),
                event.detail("urgency").orElse(""),
                event.detail("account").orElse("")));
    }

    private static Life handedOver(Life life, Event event, Entry entry) {
        return life.handOvers(Stream.concat(life.handOvers().stream(), Stream.of(HandOver.told(event, entry)))
                .toList());
    }

    private static Life settled(Life life, Event event, Instant at) {
        var key = event.detail("key").orElse("");
        var resolution = event.detail("resolution").orElse("");
        return life.handOvers(life.handOvers().stream()
                .map(copy -> copy.key().equals(key) ? copy.settled(at, resolution) : copy)
                .toList());
    }

    private static Cause cause(Event event, Entry entry) {
        if (event.detail("cause").equals(Optional.of(TicketingAtOnce.CLOSED))) {
            return Cause.CLOSED;
        }
        return entry.author().person().isPresent() ? Cause.CUSTOMER : Cause.NO_ANSWER;
    }

    /** Those whom an offer names, by their keys. */
    private static Set<PersonKey> people(Event event) {
        return event.detail("to").stream()
                .flatMap(keys -> Stream.of(keys.split(" ")))
                .map(PersonKey::new)
                .collect(Collectors.toSet());
    }

    private static PersonKey person(Entry entry) {
        return entry.author().person().orElseThrow();
    }

    private static String reason(Event event) {
        return event.detail("reason").orElse("");
    }

    private static Instant moment(Event event) {
        return Instant.parse(event.detail("until").orElseThrow());
    }

    private static List<Long> numbers(Event event) {
        return event.detail("entries").stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(Long::valueOf)
                .toList();
    }

    private static OtherService service(Event event) {
        return new OtherService(
                event.detail("service").orElse(""),
                event.detail("french").orElse(""),
                event.detail("english").orElse(""),
                event.detail("contact").orElse(""));
    }
}
