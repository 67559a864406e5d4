package io.guichet.core.mirror;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversation.Standing;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Verdict;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets a conversation know when its request moves in Jira: is resolved, is opened again. */
@Named
public final class FollowingARequest {

    private final Conversations conversations;
    private final Entries entries;
    private final Journal journal;

    @Inject
    public FollowingARequest(Conversations conversations, Entries entries, Journal journal) {
        this.conversations = conversations;
        this.entries = entries;
        this.journal = journal;
    }

    /** Says how the issue stands now; nothing happens when the conversation knows it already, or there is none. */
    public void stands(long issueId, Standing now) {
        conversations
                .byIssue(issueId)
                .filter(known -> !known.standing().equals(now))
                .ifPresent(known -> {
                    conversations.stands(known.id(), now);
                    journal.update(known.id(), head -> head.with(now));
                    // What the mirror has before it may open the request again: then it is she who just wrote.
                    if (now.resolved() && entries.unfinished(known.id(), 1).isEmpty()) {
                        endSession(known);
                    }
                });
    }

    /** Nobody waits, and nobody is invited to talk, about what is resolved; writing opens it again (R39). */
    private void endSession(Conversation conversation) {
        journal.write(
                conversation.id(),
                Author.system(),
                new ClientId("resolved-" + conversation.lastNumber()),
                head -> head.state().isWaiting() || head.state().isTalking()
                        ? new Verdict.Go(Event.of(Happened.ENDED).with("cause", "resolved"))
                        : new Verdict.Already());
    }
}
