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
import io.guichet.core.conversation.Life;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

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

    /**
     * Says how the issue stands now; nothing happens when the conversation knows it already, or there is none.
     *
     * @param reporter where it is not the customer, pages look anew at whom the portal shows the request to (R155)
     * @return false when it is to be looked at again: what the mirror has before it may open the request, and until that is
     *     done nobody knows whether the session is over
     */
    public boolean stands(long issueId, Standing now, Optional<PersonKey> reporter) {
        var conversation = conversations.byIssue(issueId);
        conversation
                .filter(known -> !reporter.equals(Optional.of(known.customer())))
                .ifPresent(known -> journal.update(known.id(), head -> head));
        return conversation
                .filter(known -> !known.standing().equals(now))
                .map(known -> stands(known, now))
                .orElse(true);
    }

    private boolean stands(Conversation known, Standing now) {
        var resolvedNow = now.resolved() && !known.resolved();
        // Not even stored before: a crash must leave the difference by which it is looked at again.
        if (resolvedNow && !entries.unfinished(known.id(), 1).isEmpty()) {
            return false;
        }
        conversations.stands(known.id(), now);
        journal.update(known.id(), head -> head.with(now));
        if (resolvedNow) {
            journal.head(known.id()).ifPresent(this::endSession);
        }
        return true;
    }

    /** Nobody waits, and nobody is invited to talk, about what is resolved; writing opens it again (R39). */
    private void endSession(Conversation conversation) {
        journal.write(
                conversation.id(),
                Author.system(),
                ClientId.own("resolved", conversation.lastNumber()),
                head -> ending(head.life()));
    }

    private static Verdict ending(Life life) {
        if (life.state().isWaiting() || life.state().isTalking()) {
            return new Verdict.Go(Event.of(Happened.ENDED).with("cause", "resolved"));
        }
        return life.openInvitation().isPresent()
                ? new Verdict.Go(Event.of(Happened.INVITATION_CANCELLED))
                : new Verdict.Already();
    }
}
