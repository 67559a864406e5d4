package io.guichet.core.mirror;

import io.guichet.core.conversation.AmendingAMessage;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what was said in chat to the JSM request: each message once, as a comment of its author, in order; each note,
 * as an internal one.
 *
 * <p>Jira's tables and ours share no transaction. So the entry's row says whether its comment is written, and whoever
 * finds it unwritten looks for the comment before writing one, unless the entry was never tried.
 */
@Named
public final class MirroringAConversation {

    private static final int BATCH = 50;

    /** A lock's name stays in Jira's database for ever, so conversations share a few. */
    private static final int LOCKS = 64;

    private static final Logger LOG = LoggerFactory.getLogger(MirroringAConversation.class);

    private final Journal journal;
    private final Conversations conversations;
    private final Entries entries;
    private final Requests requests;
    private final TakingInComments taking;
    private final Effects effects;
    private final MomentOfTheRequest moment;

    @Inject
    public MirroringAConversation(
            Journal journal,
            Conversations conversations,
            Entries entries,
            Requests requests,
            TakingInComments taking,
            Effects effects,
            MomentOfTheRequest moment) {
        this.journal = journal;
        this.conversations = conversations;
        this.entries = entries;
        this.requests = requests;
        this.taking = taking;
        this.effects = effects;
        this.moment = moment;
    }

    /** Under which one node at a time writes to the conversation's request. */
    public static String lockOf(ConversationId id) {
        return Locks.oneOf(LOCKS, "guichet.mirror.", id);
    }

    /** Brings the request up to date. One caller at a time per conversation, on all nodes. */
    public void mirror(ConversationId id, Run run) {
        // First, and whatever becomes of the rest: lists must not wait for Jira.
        journal.head(id).ifPresent(conversations::project);
        while (!run.mustStop()) {
            var batch = entries.unfinished(id, BATCH);
            if (batch.isEmpty() || !mirror(batch, run)) {
                return;
            }
        }
    }

    /** Says false where there is nothing to do before the request's moment has come. */
    private boolean mirror(List<Entry> batch, Run run) {
        var first = batch.get(0);
        var head = journal.head(first.conversation()).orElseThrow();
        var known = head.request().or(() -> stored(head));
        if (known.isEmpty() && !moment.hasCome(head)) {
            run.postponed(moment.of(head), batch.get(batch.size() - 1));
            return false;
        }
        var request = known.or(() -> run.isFirstTry(first) ? Optional.empty() : found(head))
                .orElseGet(() -> created(head));
        if (isOfAnOlderRequest(first)) {
            taking.catchUp(head.with(request));
        }
        write(batch, head, request, run);
        return true;
    }

    private void write(List<Entry> batch, Conversation head, RequestRef request, Run run) {
        var failed = Optional.<EntryFailed>empty();
        for (var entry : batch) {
            if (run.mustStop()) {
                return;
            }
            try {
                var comment = commentFor(request, entry, run.isFirstTry(entry));
                if (failed.isEmpty()) {
                    failed = moved(head, request, entry, comment);
                } else if (!Effects.hasSome(entry)) {
                    entries.finish(entry.conversation(), entry.number(), comment);
                }
            } catch (RuntimeException e) {
                throw failed.orElseGet(() -> new EntryFailed(entry, e));
            }
        }
        if (failed.isPresent()) {
            throw failed.get();
        }
    }

    /** Comments do not wait for what cannot be moved; only what else would be moved does, for its order matters. */
    private Optional<EntryFailed> moved(Conversation head, RequestRef request, Entry entry, OptionalLong comment) {
        Moved moved;
        try {
            moved = effects.of(head, request, entry);
        } catch (RuntimeException e) {
            return Optional.of(new EntryFailed(entry, e));
        }
        if (moved instanceof Moved.Refused refused) {
            LOG.warn(
                    "Jira refuses what entry {} of conversation {} asks of {}, and it is left at that: {}",
                    entry.number(),
                    entry.conversation(),
                    request.key(),
                    refused.why());
        }
        if (moved instanceof Moved.Refused && comment.isEmpty()) {
            entries.giveUp(entry.conversation(), entry.number());
        } else {
            entries.finish(entry.conversation(), entry.number(), comment);
        }
        return Optional.empty();
    }

    /** A conversation that an invitation began: what was said on the request before belongs to it. */
    private static boolean isOfAnOlderRequest(Entry entry) {
        return entry.number() == 1
                && entry.content() instanceof Content.Message message
                && message.via() == Content.Via.JIRA;
    }

    /** Nothing more is tried for this entry: what follows must not wait for it for ever. */
    public void giveUp(Entry entry) {
        entries.giveUp(entry.conversation(), entry.number());
    }

    /** How many entries have been given up so far. */
    public int givenUp() {
        return entries.givenUp();
    }

    /** One entry could not be mirrored; what is after it has not been tried. */
    public static final class EntryFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Entry entry;

        EntryFailed(Entry entry, RuntimeException cause) {
            super("entry " + entry.number() + ": " + cause, cause);
            this.entry = entry;
        }

        public Entry entry() {
            return entry;
        }
    }

    /** What the caller of a run knows and wants. */
    public interface Run {

        /** True when nobody, on any node, has tried to write this entry's comment before. */
        boolean isFirstTry(Entry entry);

        /** True when what is left shall be left to a later run. */
        boolean mustStop();

        /**
         * There is no request yet, and need be none: nothing was written.
         *
         * @param until when it will have to be there, if nothing asks for it before; absent while nobody knows
         * @param last of what was seen and left; from now on, anybody may try it
         */
        void postponed(Optional<Instant> until, Entry last);
    }

    /** Whether what is said here is mirrored as soon as it is said, by the node that stored it. */
    public boolean isAtOnce(Conversation head) {
        return moment.isAtOnce(head);
    }

    /** A quick automation may have commented before anybody knew whose the request is. */
    private RequestRef created(Conversation head) {
        var request = linked(head, requests.create(head));
        taking.catchUp(head.with(request));
        return request;
    }

    /** What was written on the request while nobody knew whose it is, is taken in now. */
    private Optional<RequestRef> found(Conversation head) {
        var request = requests.find(head);
        request.ifPresent(ref -> {
            linked(head, ref);
            taking.catchUp(head.with(ref));
        });
        return request;
    }

    private RequestRef linked(Conversation head, RequestRef request) {
        conversations.link(head.id(), request);
        journal.update(head.id(), known -> known.with(request));
        return request;
    }

    /** Another node may have linked it since this node last looked. */
    private Optional<RequestRef> stored(Conversation head) {
        var request = conversations.byId(head.id()).flatMap(Conversation::request);
        request.ifPresent(ref -> journal.update(head.id(), known -> known.with(ref)));
        return request;
    }

    private OptionalLong commentFor(RequestRef request, Entry entry, boolean firstTry) {
        if (entry.content() instanceof Content.Event event && AmendingAMessage.isTold(event)) {
            followed(request, entry.conversation(), event);
            var gone = AmendingAMessage.filesOf(event);
            if (!gone.isEmpty()) {
                requests.remove(request, gone, entry.author().person().orElseThrow());
            }
            return OptionalLong.empty();
        }
        if (entry.content() instanceof Content.Message message && message.via() == Content.Via.JIRA) {
            // Jira has it from its author.
            return OptionalLong.empty();
        }
        if (entry.content() instanceof Content.Message message && message.amendment() != Content.Amendment.NONE) {
            return corrected(request, entry, firstTry);
        }
        if (!isToBeWritten(entry)) {
            return OptionalLong.empty();
        }
        var found = firstTry ? OptionalLong.empty() : requests.findComment(request, entry);
        return found.isPresent() ? found : OptionalLong.of(requests.comment(request, entry));
    }

    /** The change was noted with its entry, too; but somebody may have been writing what it said before. */
    private void followed(RequestRef request, ConversationId id, Content.Event event) {
        event.target().stream()
                .boxed()
                .flatMap(number -> entries.at(id, number).stream())
                .forEach(target -> entries.commentOf(id, target.number())
                        .ifPresent(comment -> requests.correct(request, comment, target)));
    }

    /** What was changed before its comment was written, or noted, is written as it is now. */
    private OptionalLong corrected(RequestRef request, Entry entry, boolean firstTry) {
        var noted = entries.commentOf(entry.conversation(), entry.number());
        var known = noted.isPresent() || firstTry ? noted : requests.findComment(request, entry);
        known.ifPresent(comment -> requests.correct(request, comment, entry));
        return known.isEmpty() && isToBeWritten(entry) ? OptionalLong.of(requests.comment(request, entry)) : known;
    }

    private static boolean isToBeWritten(Entry entry) {
        return entry.content() instanceof Content.Note
                || entry.content() instanceof Content.Message message
                        && message.via() == Content.Via.CHAT
                        && entry.isMessage();
    }
}
