package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** An agent passes a conversation to a colleague, who has it from then on; what is said with it is a note for her. */
@Named
public final class TransferringAConversation {

    /** A second press comes soon. */
    private static final int LOOKED_AT = 20;

    private final Acting acting;
    private final WritingANote writing;
    private final Gate gate;
    private final Accounts accounts;
    private final Entries entries;

    @Inject
    public TransferringAConversation(
            Acting acting, WritingANote writing, Gate gate, Accounts accounts, Entries entries) {
        this.acting = acting;
        this.writing = writing;
        this.gate = gate;
        this.accounts = accounts;
        this.entries = entries;
    }

    /**
     * Passes it on.
     *
     * @param userName of the colleague, who is to see the conversation as an agent; available or away
     * @param note empty for none
     */
    public Written transfer(Access access, Conversation conversation, String userName, String note) {
        if (!access.isAgent()) {
            return new Written.Refused(new Refusal.NotYours());
        }
        var colleague = accounts.named(userName)
                .flatMap(person -> gate.access(person, conversation))
                .filter(Access::isAgent)
                .map(Access::person);
        if (colleague.isEmpty()) {
            return new Written.Refused(new Refusal.NoSuchChoice("agent"));
        }
        var act = new Act.Transfer(access.person(), colleague.get());
        var verdict = Rulings.on(conversation.life(), act);
        if (verdict instanceof Verdict.No no) {
            return new Written.Refused(no.why());
        }
        if (verdict instanceof Verdict.Already) {
            return noted(access, conversation, colleague.get(), isNoted(access, conversation, note) ? "" : note)
                    .orElseGet(() -> new Written.Unchanged(conversation));
        }
        return noted(access, conversation, colleague.get(), note)
                .orElseGet(() -> acting.act(access, conversation, act));
    }

    /** Whether she has written it down just now: it is a second press. Another agent's transfer leaves her words unsaid. */
    private boolean isNoted(Access access, Conversation conversation, String note) {
        var kept = acting.discreet(conversation, note);
        var from = Math.max(0, conversation.lastNumber() - LOOKED_AT);
        return entries.after(conversation.id(), from, LOOKED_AT).stream()
                .filter(entry -> entry.author().is(access.person()))
                .anyMatch(entry -> entry.content().equals(new Content.Note(kept)));
    }

    /** Said first and once, so that who gets it has read why; present where it may not be said. */
    private Optional<Written> noted(Access access, Conversation conversation, PersonKey to, String note) {
        var since = conversation.life().activeAt();
        return Optional.of(note)
                .filter(text -> !text.isBlank())
                .map(text -> writing.write(access, conversation, ClientId.ofTheTransfer(to, since, text), text))
                .filter(written -> written instanceof Written.Refused);
    }
}
