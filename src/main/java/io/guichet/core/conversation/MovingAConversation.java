package io.guichet.core.conversation;

import io.guichet.core.availability.Presence;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** Somebody begins, keeps up or ends a session; of two at once one wins, and the other learns why. */
@Named
public final class MovingAConversation {

    private final Acting acting;
    private final Journal journal;
    private final Presence presence;
    private final ClosingRule closing;
    private final LastWords lastWords;
    private final Clock clock;

    @Inject
    public MovingAConversation(
            Acting acting, Journal journal, Presence presence, ClosingRule closing, LastWords lastWords, Clock clock) {
        this.acting = acting;
        this.journal = journal;
        this.presence = presence;
        this.closing = closing;
        this.lastWords = lastWords;
        this.clock = clock;
    }

    /** An agent takes the conversation (R78). */
    public Written accept(Access access, Conversation conversation) {
        return access.isAgent()
                ? acting.act(access, conversation, new Act.Accept(access.person(), clock.instant()))
                : notYours();
    }

    /** An agent does not take it. Once nobody is left who might, the customer need not wait any longer (R40, R79). */
    public Written decline(Access access, Conversation conversation, String reason) {
        if (!access.isAgent()) {
            return notYours();
        }
        var written = acting.act(
                access, conversation, clientOf(access, conversation, reason), new Act.Decline(access.person(), reason));
        if (written instanceof Written.Fresh fresh) {
            stopIfAllDeclined(fresh.conversation());
        }
        return written;
    }

    private static ClientId clientOf(Access access, Conversation conversation, String reason) {
        return conversation
                .life()
                .waiting()
                .filter(waiting -> !reason.isBlank())
                .map(waiting -> ClientId.ofTheDecline(access.person(), waiting.from(), reason))
                .orElseGet(Acting::newClient);
    }

    private void stopIfAllDeclined(Conversation conversation) {
        journal.write(
                conversation.id(),
                Author.system(),
                ClientId.own("declined", conversation.lastNumber()),
                head -> isDeclinedByAll(head) ? new Verdict.Go(DueMoments.stopped("declined")) : new Verdict.Already());
    }

    private boolean isDeclinedByAll(Conversation head) {
        return !(head.state() instanceof State.Busy)
                && head.life()
                        .waiting()
                        .filter(waiting -> waiting.declinedBy().containsAll(presence.availableIn(head.project())))
                        .isPresent();
    }

    /** The customer or an agent says that she is still there (R151). */
    public Written goOn(Access access, Conversation conversation) {
        return acting.act(access, conversation, new Act.Continue());
    }

    /** The customer or an agent closes the session; the conversation stays (R151, requirements A.5). */
    public Written end(Access access, Conversation conversation) {
        var unqualified = closing.refusal(access, conversation);
        if (unqualified.isPresent()) {
            return new Written.Refused(unqualified.get());
        }
        return acting.act(
                access, conversation, new Act.End(access.isAgent() ? Optional.of(access.person()) : Optional.empty()));
    }

    /** An agent closes again what a mere thank-you has reopened (R103): nothing is said to the customer. */
    public Written closeAgain(Access access, Conversation conversation) {
        if (!access.isAgent()) {
            return notYours();
        }
        var unqualified = closing.refusal(access, conversation);
        if (unqualified.isPresent()) {
            return new Written.Refused(unqualified.get());
        }
        return acting.actUnless(this::asksForMore, access, conversation, new Act.CloseAgain(access.person()));
    }

    /** What she wrote after her thanks is not closed unread, however fast the agent is. */
    private Optional<Refusal> asksForMore(Conversation head) {
        return head.life().reopening().isPresent() && !lastWords.areThanks(head.id())
                ? Optional.of(new Refusal.NotMereThanks())
                : Optional.empty();
    }

    /** The customer wants to go on with what has ended; an agent takes back what was closed too soon. */
    public Written reopen(Access access, Conversation conversation) {
        return acting.act(access, conversation, new Act.Reopen(access.isAgent()));
    }

    private static Written notYours() {
        return new Written.Refused(new Refusal.NotYours());
    }
}
