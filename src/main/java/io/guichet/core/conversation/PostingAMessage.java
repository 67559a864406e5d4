package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Somebody says something in a conversation. Nothing that was typed is refused for its hour: every state takes words but
 * that of a conversation which was closed as another service's matter (R31).
 */
@Named
public final class PostingAMessage {

    private final Settings settings;
    private final Journal journal;
    private final TicketingAtOnce ticketing;

    @Inject
    public PostingAMessage(Settings settings, Journal journal, TicketingAtOnce ticketing) {
        this.settings = settings;
        this.journal = journal;
        this.ticketing = ticketing;
    }

    /** A comment or a title that comes with an act: never refused for a secret, which is masked wherever it is not taken. */
    String discreet(Conversation conversation, String text) {
        return Discretion.kept(text, settings.of(conversation.project()).secrets());
    }

    public Written post(Access access, Conversation conversation, ClientId client, String text) {
        var rules = settings.of(conversation.project());
        var kept = Discretion.kept(text, rules.secrets());
        return Discretion.refusal(text, rules.secrets())
                .or(() -> MessageText.refusal(kept, rules.messageLength()))
                .<Written>map(Written.Refused::new)
                .orElseGet(() -> ticketing.unlessServed(said(access, conversation, client, kept)));
    }

    private Written said(Access access, Conversation conversation, ClientId client, String text) {
        return journal.write(conversation.id(), access.author(), client, head -> Rulings.onWords(head.life())
                .<Verdict>map(Verdict.No::new)
                .orElseGet(() -> new Verdict.Go(Content.Message.typed(text))));
    }
}
