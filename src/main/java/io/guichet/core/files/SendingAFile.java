package io.guichet.core.files;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.Rulings;
import io.guichet.core.conversation.TicketingAtOnce;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.entitlement.Access;
import io.guichet.core.files.JudgingAFile.Judgement;
import io.guichet.core.mirror.CallingForTheRequest;
import io.guichet.core.mirror.Locks;
import io.guichet.core.settings.FileRules;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody sends a file: it becomes an attachment of the request in her name, and then an entry (M22).
 *
 * <p>In this order, so that an entry never promises a file that is nowhere. Between the two stands a note ({@link Uploads})
 * by which the same call sent again, or {@link #finish} after a crash, finds the attachment instead of making a second.
 */
@Named
public final class SendingAFile {

    /** A lock's name stays in Jira's database for ever, so conversations share a few. */
    private static final int LOCKS = 64;

    private static final int TRIES = 200;
    private static final long PAUSE_MS = 50;

    private final Settings settings;
    private final JudgingAFile judging;
    private final CallingForTheRequest calling;
    private final RequestFiles files;
    private final Uploads uploads;
    private final Entries entries;
    private final Journal journal;
    private final TicketingAtOnce ticketing;
    private final Locks locks;
    private final Clock clock;

    @Inject
    public SendingAFile(
            Settings settings,
            JudgingAFile judging,
            CallingForTheRequest calling,
            RequestFiles files,
            Uploads uploads,
            Entries entries,
            Journal journal,
            TicketingAtOnce ticketing,
            Locks locks,
            Clock clock) {
        this.settings = settings;
        this.judging = judging;
        this.calling = calling;
        this.files = files;
        this.uploads = uploads;
        this.entries = entries;
        this.journal = journal;
        this.ticketing = ticketing;
        this.locks = locks;
        this.clock = clock;
    }

    /** The rules for files in a conversation, with the smaller of the project's limit and Jira's. */
    public FileRules rules(Conversation conversation) {
        var rules = settings.of(conversation.project()).files();
        return new FileRules(Math.min(rules.largestBytes(), files.largestBytes()), rules.types());
    }

    public Written send(Access access, Conversation conversation, ClientId client, ReceivedFile file) {
        var before = repeated(conversation, access.author(), client);
        if (before.isPresent()) {
            return before.get();
        }
        var closed = closed(conversation);
        if (closed.isPresent()) {
            return closed.get();
        }
        var judgement = judging.judge(file, rules(conversation));
        if (judgement instanceof Judgement.Refused refused) {
            return new Written.Refused(refused.why());
        }
        var type = ((Judgement.Good) judgement).type();
        return calling.now(access, conversation)
                .flatMap(Conversation::request)
                .map(request -> send(request, access.author(), conversation, client, file, type))
                .orElseGet(() -> new Written.Refused(new Refusal.RequestNotYet()));
    }

    /** Before anything reaches the request: where nothing may be said, no file is left behind. */
    private Optional<Written> closed(Conversation conversation) {
        return journal.head(conversation.id())
                .map(head -> Rulings.onWords(head.life()))
                // Erased since: nothing more may come to its request.
                .orElseGet(() -> Optional.of(new Refusal.NotFound()))
                .map(Written.Refused::new);
    }

    private Optional<Written> repeated(Conversation conversation, Author author, ClientId client) {
        return entries.sent(conversation.id(), author, client).map(first -> new Written.Repeated(conversation, first));
    }

    private Written send(
            RequestRef request,
            Author author,
            Conversation conversation,
            ClientId client,
            ReceivedFile file,
            String type) {
        if (!files.mayAttach(request, author)) {
            return new Written.Refused(new Refusal.NotYours());
        }
        return alone(conversation, () -> repeated(conversation, author, client)
                        .or(() -> closed(conversation))
                        .orElseGet(() -> {
                            var upload = uploads.begin(new Upload(
                                    conversation.id(),
                                    author,
                                    client,
                                    free(file.name(), request),
                                    file.size(),
                                    type,
                                    clock.instant().truncatedTo(ChronoUnit.MILLIS)));
                            var id = attached(request, upload).orElseGet(() -> files.attach(request, upload, file));
                            return enter(upload, id);
                        }))
                .orElseGet(() -> new Written.Refused(new Refusal.RequestNotYet()));
    }

    /** Comments name files and do not number them: of two with one name, both would show the newer one. */
    private FileName free(FileName name, RequestRef request) {
        var taken = files.on(request).stream().map(RequestFiles.Kept::name).toList();
        return Stream.concat(Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(name::numbered))
                .filter(candidate -> !taken.contains(candidate.value()))
                .findFirst()
                .orElseThrow();
    }

    /** What an interrupted call attached: nothing had this name before it. */
    private Optional<AttachmentId> attached(RequestRef request, Upload upload) {
        return files.on(request).stream()
                .filter(kept -> kept.name().equals(upload.name().value()) && kept.size() == upload.size())
                .filter(kept -> kept.author().filter(upload.author()::is).isPresent())
                .map(RequestFiles.Kept::id)
                .findFirst();
    }

    private Written enter(Upload upload, AttachmentId id) {
        var written = journal.write(
                upload.conversation(), upload.author(), upload.clientId(), head -> Rulings.onWords(head.life())
                        .<Verdict>map(Verdict.No::new)
                        .orElseGet(() -> new Verdict.Go(Message.bringing(upload.as(id)))));
        uploads.finished(upload);
        return ticketing.unlessServed(written);
    }

    /**
     * Ends what a crash interrupted. Where the file had reached the request, it enters the conversation; where it had not,
     * its sender got no answer and still has it.
     */
    public void finish(Upload upload) {
        journal.head(upload.conversation())
                .ifPresent(conversation -> tryAlone(conversation, () -> {
                    var done = entries.sent(upload.conversation(), upload.author(), upload.clientId());
                    var reached = done.isPresent()
                            ? Optional.<AttachmentId>empty()
                            : conversation.request().flatMap(request -> attached(request, upload));
                    reached.ifPresentOrElse(id -> enter(upload, id), () -> uploads.finished(upload));
                }));
    }

    private <T> Optional<T> alone(Conversation conversation, Supplier<T> work) {
        var done = new ArrayList<T>(1);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            if (tryAlone(conversation, () -> done.add(work.get()))) {
                return Optional.of(done.get(0));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MS));
        }
        return Optional.empty();
    }

    private boolean tryAlone(Conversation conversation, Runnable work) {
        return locks.tryWith(lockOf(conversation.id()), work);
    }

    /** Under which one node at a time, and one call, brings files into a conversation. */
    public static String lockOf(ConversationId id) {
        return Locks.oneOf(LOCKS, "guichet.files.", id);
    }
}
