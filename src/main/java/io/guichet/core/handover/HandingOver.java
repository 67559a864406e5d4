package io.guichet.core.handover;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.HandOver;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.entitlement.Access;
import io.guichet.core.handover.OtherTeams.Copy;
import io.guichet.core.handover.OtherTeams.Made;
import io.guichet.core.mirror.Locks;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An agent hands a request over to another team: a linked copy in its project, while the customer's request stays where it
 * is (R116–R121). The same identifier again, on whichever node, leads to the same copy and completes what is missing.
 */
@Named
public final class HandingOver {

    private static final int LOCKS = 16;

    private static final String COPIES = "guichet.handover.";

    /** Of their own: while files are copied, nobody else waits for a copy to be made. */
    private static final String FILES = "guichet.handover.files.";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final OtherTeams teams;
    private final Journal journal;
    private final Entries entries;
    private final Locks locks;

    @Inject
    public HandingOver(OtherTeams teams, Journal journal, Entries entries, Locks locks) {
        this.teams = teams;
        this.journal = journal;
        this.entries = entries;
        this.locks = locks;
    }

    public Outcome handOver(Access access, Conversation conversation, Wish wish) {
        if (!access.isAgent()) {
            return new Outcome.Refused(new Refusal.NotYours());
        }
        if (conversation.request().isEmpty()) {
            return new Outcome.Refused(new Refusal.RequestNotYet());
        }
        var request = conversation.request().get();
        var there = alone(COPIES, conversation, () -> copied(access, conversation, request, wish));
        if (there instanceof There.Refused refused) {
            return new Outcome.Refused(refused.why());
        }
        var copy = (There.Copied) there;
        var failed = wish.files().isEmpty()
                ? List.<String>of()
                : alone(FILES, conversation, () -> teams.bring(access.person(), request, copy.copy(), wish.files()));
        return new Outcome.Done(copy.copy().key(), failed, copy.fresh());
    }

    /** One at a time for a conversation, on all nodes. */
    private <T> T alone(String lock, Conversation conversation, Supplier<T> work) {
        return locks.inTurn(Locks.oneOf(LOCKS, lock, conversation.id()), LONGEST_WAIT, work)
                .orElseThrow(() -> new IllegalStateException(
                        "another hand-over of " + conversation.id() + " does not come to its end"));
    }

    private There copied(Access access, Conversation conversation, RequestRef request, Wish wish) {
        var before =
                entries.sent(conversation.id(), access.author(), wish.copy().once());
        var known = before.flatMap(HandOver::copyOf);
        if (known.isPresent()) {
            return new There.Copied(known.get(), false);
        }
        var unseen = unseen(conversation, wish);
        if (unseen.isPresent()) {
            return new There.Refused(new Refusal.HandedOverMeanwhile(
                    unseen.get().by(), unseen.get().key()));
        }
        var made = teams.make(access.person(), request, wish.copy());
        if (made instanceof Made.Refused refused) {
            return new There.Refused(new Refusal.HandOverRefused(refused.why()));
        }
        var copy = ((Made.Done) made).copy();
        wish.transcript()
                .filter(text -> teams.mayComment(access.person(), wish.copy().project()))
                .ifPresent(text -> teams.comment(access.person(), copy, text));
        note(access, conversation, wish.copy(), copy);
        return new There.Copied(copy, true);
    }

    /** The newest copy that a colleague has made while the dialogue was open; who sees it may want no second one. */
    private Optional<HandOver> unseen(Conversation conversation, Wish wish) {
        return wish.seen().flatMap(seen -> journal.head(conversation.id()).stream()
                .flatMap(head -> head.life().handOvers().stream())
                .filter(copy -> !seen.contains(copy.key()))
                .reduce((one, next) -> next));
    }

    private void note(Access access, Conversation conversation, Copy copy, RequestRef made) {
        var event = Event.of(Happened.HANDED_OVER)
                .with("key", made.key())
                .with("issue", Long.toString(made.issueId()))
                .with("target", copy.project());
        var written = journal.write(conversation.id(), access.author(), copy.once(), head -> new Verdict.Go(event));
        if (written instanceof Written.Refused refused) {
            throw new IllegalStateException("the hand-over of " + conversation.id() + " is refused: " + refused.why());
        }
    }

    private sealed interface There {

        record Copied(RequestRef copy, boolean fresh) implements There {}

        record Refused(Refusal why) implements There {}
    }

    /**
     * What an agent wants handed over.
     *
     * @param transcript what was said, for the other team
     * @param seen keys of the copies that she knows of; with others there, none is made. Absent where she did not look
     */
    public record Wish(Copy copy, List<AttachmentId> files, Optional<String> transcript, Optional<Set<String>> seen) {

        public Wish {
            files = List.copyOf(files);
            seen = seen.map(Set::copyOf);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {

        /**
         * The copy is there.
         *
         * @param failed names of files that it lacks; the same call again tries them once more
         * @param fresh whether this call made it
         */
        record Done(String key, List<String> failed, boolean fresh) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }
}
