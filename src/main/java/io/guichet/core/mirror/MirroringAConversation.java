package io.guichet.core.mirror;

import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.RequestRef;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Writes what was said in chat to the JSM request: each message once, as a comment of its author, in order.
 *
 * <p>Jira's tables and ours share no transaction. So the entry's row says whether its comment is written, and whoever
 * finds it unwritten looks for the comment before writing one, unless the entry was never tried.
 */
@Named
public final class MirroringAConversation {

    private static final int BATCH = 50;

    private final Journal journal;
    private final Conversations conversations;
    private final Entries entries;
    private final Requests requests;

    @Inject
    public MirroringAConversation(Journal journal, Conversations conversations, Entries entries, Requests requests) {
        this.journal = journal;
        this.conversations = conversations;
        this.entries = entries;
        this.requests = requests;
    }

    /**
     * Brings the request up to date. One caller at a time per conversation, on all nodes.
     *
     * @param untried says of an entry that nobody has tried to write its comment before
     */
    public void mirror(ConversationId id, Predicate<Entry> untried) {
        while (true) {
            var batch = entries.unfinished(id, BATCH);
            if (batch.isEmpty()) {
                return;
            }
            var head = journal.head(id).orElseThrow();
            var request = requestOf(head, untried.test(batch.get(0)));
            for (var entry : batch) {
                entries.finish(id, entry.number(), commentFor(request, entry, untried.test(entry)));
            }
            journal.head(id).ifPresent(conversations::project);
        }
    }

    private RequestRef requestOf(Conversation head, boolean untried) {
        return head.request().or(() -> stored(head)).orElseGet(() -> {
            var found = untried ? java.util.Optional.<RequestRef>empty() : requests.find(head);
            var request = found.orElseGet(() -> requests.create(head));
            conversations.link(head.id(), request);
            journal.update(head.id(), known -> known.with(request));
            return request;
        });
    }

    /** Another node may have linked it since this node last looked. */
    private java.util.Optional<RequestRef> stored(Conversation head) {
        var request = conversations.byId(head.id()).flatMap(Conversation::request);
        request.ifPresent(ref -> journal.update(head.id(), known -> known.with(ref)));
        return request;
    }

    private OptionalLong commentFor(RequestRef request, Entry entry, boolean untried) {
        if (!(entry.content() instanceof Content.Message message)
                || message.via() != Content.Via.CHAT
                || !entry.isMessage()) {
            return OptionalLong.empty();
        }
        var found = untried ? OptionalLong.empty() : requests.findComment(request, entry);
        return found.isPresent() ? found : OptionalLong.of(requests.comment(request, entry));
    }
}
