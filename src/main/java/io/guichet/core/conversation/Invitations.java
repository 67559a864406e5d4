package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Invitations in the state machine: whether one may be sent or answered, and what it makes of a life (R43–R45, R83–R88). */
final class Invitations {

    private static final String UNTIL = "until";
    private static final String REFUSED = "refused";
    private static final String QUIET = "quiet";

    private Invitations() {}

    /** Of a customer with whom nobody talks, and who does not wait. */
    static Verdict invite(Life life, Act.Invite invite) {
        var now = invite.now();
        var open = life.openInvitation().filter(known -> now.isBefore(known.until()));
        if (open.isPresent()) {
            var by = open.get().agent();
            return by.equals(invite.agent()) ? new Verdict.Already() : new Verdict.No(new Refusal.TakenBy(by));
        }
        var known = Stream.concat(invite.reluctance().stream(), life.reluctance().stream())
                .toList();
        var quiet = known.stream()
                .flatMap(one -> one.until().stream())
                .filter(now::isBefore)
                .max(Instant::compareTo);
        if (quiet.isPresent()) {
            return new Verdict.No(new Refusal.NotToday(quiet.get()));
        }
        var event = Event.of(Happened.INVITED)
                .with(UNTIL, now.plus(invite.delays().invitation()).toString());
        var refused = known.stream()
                .filter(one -> !one.at().isBefore(invite.today()))
                .mapToInt(Reluctance::times)
                .max()
                .orElse(0);
        return new Verdict.Go(refused == 0 ? event : event.with(REFUSED, Integer.toString(refused)));
    }

    static Verdict answer(Life life, Act.AnswerInvitation answer) {
        var wanted = answer.accepted() ? Answer.ACCEPTED : Answer.REFUSED;
        var inviter = life.invitation().map(Invitation::agent);
        if (answer.accepted()
                && life.state().isTalking()
                && !inviter.equals(life.state().agent())) {
            return new Verdict.No(new Refusal.TakenBy(life.state().agent().orElseThrow()));
        }
        var given = life.invitation().map(Invitation::answer);
        if (given.equals(Optional.of(wanted))) {
            return new Verdict.Already();
        }
        var inTime = life.openInvitation().filter(known -> answer.now().isBefore(known.until()));
        if (inTime.isEmpty()) {
            return new Verdict.No(new Refusal.InvitationIsOver());
        }
        if (!answer.accepted()) {
            var refused = Event.of(Happened.INVITATION_REFUSED);
            return new Verdict.Go(answer.quiet()
                    .map(until -> refused.with(QUIET, until.toString()))
                    .orElse(refused));
        }
        var agent = inTime.get().agent();
        return new Verdict.Go(Event.of(Happened.INVITATION_ACCEPTED).with("agent", agent.value()));
    }

    static Life invited(Life life, Event event, Entry entry) {
        return life.invitation(Optional.of(new Invitation(
                entry.author().person().orElseThrow(),
                entry.at(),
                Instant.parse(event.detail(UNTIL).orElseThrow()),
                Answer.WAITING,
                Integer.parseInt(event.detail(REFUSED).orElse("0")))));
    }

    static Life refused(Life life, Event event, Instant at) {
        var before = life.invitation().map(Invitation::refused).orElse(0);
        return answered(life, Answer.REFUSED)
                .reluctance(new Reluctance(before + 1, at, event.detail(QUIET).map(Instant::parse)));
    }

    static Life answered(Life life, Answer answer) {
        return life.invitation(life.invitation().map(known -> known.answered(answer)));
    }
}
