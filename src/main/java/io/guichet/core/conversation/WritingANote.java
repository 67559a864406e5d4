package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * An agent writes something down for her colleagues. It moves nothing: no session wakes, nobody has answered, and whatever
 * was closed takes notes, too.
 */
@Named
public final class WritingANote {

    private final Settings settings;
    private final Journal journal;

    @Inject
    public WritingANote(Settings settings, Journal journal) {
        this.settings = settings;
        this.journal = journal;
    }

    public Written write(Access access, Conversation conversation, ClientId client, String text) {
        if (!access.isAgent()) {
            return new Written.Refused(new Refusal.NotYours());
        }
        var rules = settings.of(conversation.project());
        var kept = Discretion.kept(text, rules.secrets());
        return Discretion.refusal(text, rules.secrets())
                .or(() -> MessageText.refusal(kept, rules.messageLength()))
                .<Written>map(Written.Refused::new)
                .orElseGet(() -> journal.write(
                        conversation.id(), access.author(), client, head -> new Verdict.Go(new Content.Note(kept))));
    }
}
