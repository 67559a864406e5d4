package io.guichet.core.privacy;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.HandOver;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.files.SendingAFile;
import io.guichet.core.mirror.Locks;
import io.guichet.core.mirror.MirroringAConversation;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases all conversations of a customer, and her name from everything else (B23).
 *
 * <p>Other nodes may be writing her comments at this moment, or taking a file of hers; so each conversation is erased
 * under the locks of both. What fails half-way is found again by the same call.
 */
@Named
public final class ErasingACustomer {

    private static final int TRIES = 200;
    private static final long PAUSE_MS = 50;
    private static final Logger LOG = LoggerFactory.getLogger(ErasingACustomer.class);

    private final PersonalData data;
    private final RequestTraces traces;
    private final Entries entries;
    private final Journal journal;
    private final Locks locks;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public ErasingACustomer(
            PersonalData data,
            RequestTraces traces,
            Entries entries,
            Journal journal,
            Locks locks,
            AuditLog audit,
            Clock clock) {
        this.data = data;
        this.traces = traces;
        this.entries = entries;
        this.journal = journal;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Erases what there is; may be repeated.
     *
     * @param project only what belongs to this project, where present
     * @param comments whether comments and files of the requests go, too
     */
    public Erased erase(PersonKey by, Identity customer, Optional<ProjectKey> project, boolean comments) {
        var done = new Erased(0, 0, 0, 0, receipt());
        for (var conversation : data.conversationsOf(customer.key(), project)) {
            done = done.and(erase(conversation, comments));
        }
        if (done.left() == 0) {
            // Not before: it empties her words wherever they stand, and the same call still asks which files they
            // brought.
            data.forget(customer, project).forEach(journal::forget);
        }
        journal.forgetPeople();
        audit.add(new Audited(clock.instant(), by, "privacy.erased", project, done.receipt(), "", done.inWords()));
        return done;
    }

    /** A number under which the erasure is noted, and nobody's name. */
    private static String receipt() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private Erased erase(Conversation conversation, boolean comments) {
        var done = new Erased[1];
        try {
            alone(conversation.id(), () -> done[0] = eraseAlone(conversation, comments));
        } catch (RuntimeException e) {
            LOG.warn("Could not erase all of conversation {}, the same call goes on with it: {}", conversation.id(), e);
        }
        return done[0] == null ? new Erased(0, 0, 0, 1, "") : done[0];
    }

    /** Closed first: what happens on the request meanwhile must not come back into the conversation. */
    private Erased eraseAlone(Conversation conversation, boolean comments) {
        var id = conversation.id();
        data.close(id);
        journal.forget(id);
        var request = conversation.request();
        var erased = new Erased(1, 0, 0, 0, "");
        if (comments && request.isPresent()) {
            erased = eraseWords(conversation, request.get());
        }
        request.ifPresent(this::unmarked);
        data.empty(id, clock.instant());
        return erased;
    }

    /** The copies first: which files they have of the request's is seen while it has them. */
    private Erased eraseWords(Conversation conversation, RequestRef request) {
        var files = files(conversation.id());
        var said = 0;
        var brought = 0;
        for (var copy : copies(conversation.id())) {
            said += traces.eraseTranscripts(copy);
            brought += traces.eraseCopies(copy, request, files);
        }
        return new Erased(
                1,
                said
                        + traces.eraseComments(
                                request, entries.comments(conversation.id()).values()),
                brought + traces.eraseFiles(request, files),
                0,
                "");
    }

    private List<RequestRef> copies(ConversationId id) {
        return entries.all(id).flatMap(entry -> HandOver.copyOf(entry).stream()).toList();
    }

    private void unmarked(RequestRef request) {
        traces.unmark(request);
    }

    private List<AttachmentId> files(ConversationId id) {
        return entries.withFiles(id).stream()
                .map(Entry::files)
                .flatMap(List::stream)
                .map(file -> file.id())
                .toList();
    }

    private void alone(ConversationId id, Runnable work) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var ran = new boolean[1];
            locks.tryWith(
                    MirroringAConversation.lockOf(id), () -> ran[0] = locks.tryWith(SendingAFile.lockOf(id), work));
            if (ran[0]) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MS));
        }
        LOG.warn("Conversation {} is being worked on for too long, it is not erased yet", id);
    }

    /**
     * What became of it.
     *
     * @param left conversations that could not be erased to the end; the same call goes on with them
     * @param receipt under which the audit log has it
     */
    public record Erased(int conversations, int comments, int files, int left, String receipt) {

        private Erased and(Erased other) {
            return new Erased(
                    conversations + other.conversations,
                    comments + other.comments,
                    files + other.files,
                    left + other.left,
                    receipt);
        }

        private String inWords() {
            return "conversations " + conversations + ", comments " + comments + ", files " + files + ", left " + left;
        }
    }
}
