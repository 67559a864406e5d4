package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** An agent proposes a solution; the customer confirms it, says what is missing, and how it was (R38). */
@Named
public final class SettlingASolution {

    private final Acting acting;
    private final ClosingRule closing;
    private final Clock clock;

    @Inject
    public SettlingASolution(Acting acting, ClosingRule closing, Clock clock) {
        this.acting = acting;
        this.closing = closing;
        this.clock = clock;
    }

    /**
     * The customer's word closes what is proposed, so it is the proposal that waits for the qualification.
     *
     * @param text the solution, empty where it was said before
     */
    public Written propose(Access access, Conversation conversation, ClientId client, String text) {
        if (!access.isAgent()) {
            return notYours();
        }
        var unqualified = closing.refusal(access, conversation);
        return unqualified.isPresent()
                ? new Written.Refused(unqualified.get())
                : acting.sayAndAct(access, conversation, client, text, new Act.Propose());
    }

    /** It is solved: the request is resolved behind. A rating may come with it, or later. */
    public Written confirm(Access access, Conversation conversation, Optional<Stars> stars) {
        if (access.isAgent()) {
            return notYours();
        }
        var confirmed = acting.act(access, conversation, new Act.Confirm());
        return confirmed instanceof Written.Refused || stars.isEmpty()
                ? confirmed
                : rate(access, conversation, stars.get());
    }

    private Written rate(Access access, Conversation conversation, Stars stars) {
        return acting.act(access, conversation, new Act.Rate(stars.number(), stars.comment(), clock.instant()));
    }

    /** @param text what is missing, empty where she says it afterwards */
    public Written miss(Access access, Conversation conversation, String text) {
        if (access.isAgent()) {
            return notYours();
        }
        var once = conversation
                .life()
                .solution()
                .map(known -> ClientId.ofWhatIsMissing(known.number(), text))
                .orElseGet(Acting::newClient);
        var missed = acting.sayAndAct(access, conversation, once, text, new Act.Miss());
        // Her words have undone what she had confirmed; there is nothing left to take back.
        var undone = conversation.life().isSolved() && !text.isBlank();
        return undone && missed.equals(new Written.Refused(new Refusal.NoSolution()))
                ? new Written.Unchanged(conversation)
                : missed;
    }

    private static Written notYours() {
        return new Written.Refused(new Refusal.NotYours());
    }

    /** @param number 1 to 5 */
    public record Stars(int number, String comment) {}
}
