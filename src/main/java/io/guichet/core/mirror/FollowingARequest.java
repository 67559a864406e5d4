package io.guichet.core.mirror;

import io.guichet.core.conversation.Conversation.Standing;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Journal;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets a conversation know when its request moves in Jira: is resolved, is opened again. */
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
    public void stands(long issueId, Standing now) {
        conversations
                .byIssue(issueId)
                .filter(known -> !known.standing().equals(now))
                .ifPresent(known -> {
                    conversations.stands(known.id(), now);
                    journal.update(known.id(), head -> head.with(now));
                });
    }
}
