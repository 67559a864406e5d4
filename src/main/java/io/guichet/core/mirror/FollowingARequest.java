package io.guichet.core.mirror;

import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Journal;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets a conversation know when its request is resolved or opened again in Jira. */
@Named
public final class FollowingARequest {

    private final Conversations conversations;
    private final Journal journal;

    @Inject
    public FollowingARequest(Conversations conversations, Journal journal) {
        this.conversations = conversations;
        this.journal = journal;
    }

    /** Says how the issue stands now; nothing happens when the conversation knows it already, or there is none. */
    public void stands(long issueId, boolean resolved) {
        conversations
                .byIssue(issueId)
                .filter(known -> known.resolved() != resolved)
                .ifPresent(known -> {
                    conversations.markResolved(known.id(), resolved);
                    journal.update(known.id(), head -> head.resolved(resolved));
                });
    }
}
