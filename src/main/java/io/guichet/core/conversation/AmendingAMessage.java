package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody corrects or takes back what she said in chat, for as long as the project's settings let her; both sides and
 * the comment follow.
 *
 * <p>What began the conversation stays: the request was made of it. First the words are changed, and noted as to be
 * mirrored by the same statement; then an entry tells of it, so that who hears of it reads the new words.
 */
@Named
public final class AmendingAMessage {

    /** Enough to find what is on its way to the request. */
    private static final int MOST = 500;

    private static final String IN = "in";
    private static final String CHAT = "chat";
    private static final String FILES = "files";

    private final Settings settings;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public AmendingAMessage(Settings settings, Entries entries, Journal journal, Clock clock) {
        this.settings = settings;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** Until when this reader may change the entry; absent when she may not. */
    public Optional<Instant> amendableUntil(Access reader, Conversation conversation, Entry entry) {
        var allowed = settings.of(conversation.project()).amending();
        return Optional.of(entry)
                .filter(one -> one.author().is(reader.person()) && isTyped(one) && one.number() > 1)
                .map(one -> one.at().plus(allowed))
                .filter(clock.instant()::isBefore);
    }

    private static boolean isTyped(Entry entry) {
        return entry.isMessage() && entry.content() instanceof Message message && message.via() == Via.CHAT;
    }

    public Written edit(Access access, Conversation conversation, long number, String text) {
        var rules = settings.of(conversation.project());
        var kept = Discretion.kept(text, rules.secrets());
        return entry(access, conversation, number)
                .map(entry -> refusal(access, conversation, entry)
                        .or(() -> Discretion.refusal(text, rules.secrets()))
                        .or(() -> refusal(entry, kept, rules.messageLength()))
                        .<Written>map(Written.Refused::new)
                        .orElseGet(() -> amended(access, conversation, entry, kept)))
                .orElseGet(() -> new Written.Refused(new Refusal.NotFound()));
    }

    /** What brought files may be without words. */
    private static Optional<Refusal> refusal(Entry entry, String text, int longest) {
        return text.isEmpty() && !entry.files().isEmpty() ? Optional.empty() : MessageText.refusal(text, longest);
    }

    private Written amended(Access access, Conversation conversation, Entry entry, String text) {
        var before = (Message) entry.content();
        if (before.text().equals(text) && !isOnItsWay(entries.unfinished(entry.conversation(), MOST), entry.number())) {
            return new Written.Unchanged(conversation);
        }
        entries.correct(
                entry.conversation(),
                entry.number(),
                new Message(text, before.via(), Amendment.EDITED, before.files()));
        return told(access, entry, Event.to(entry.number(), Happened.EDITED));
    }

    public Written delete(Access access, Conversation conversation, long number) {
        return entry(access, conversation, number)
                .map(entry -> delete(access, conversation, entry))
                .orElseGet(() -> new Written.Refused(new Refusal.NotFound()));
    }

    private Written delete(Access access, Conversation conversation, Entry entry) {
        if (entry.author().is(access.person()) && isGone(entry)) {
            return new Written.Unchanged(conversation);
        }
        var refusal = refusal(access, conversation, entry);
        if (refusal.isPresent()) {
            return new Written.Refused(refusal.get());
        }
        entries.correct(entry.conversation(), entry.number(), new Message("", Via.CHAT, Amendment.DELETED));
        var files = entry.files().stream().map(file -> file.id().toString()).collect(Collectors.joining(" "));
        return told(access, entry, Event.to(entry.number(), Happened.DELETED).with(FILES, files));
    }

    private static boolean isGone(Entry entry) {
        return entry.content() instanceof Message message && message.amendment() == Amendment.DELETED;
    }

    private Optional<Entry> entry(Access access, Conversation conversation, long number) {
        return entries.at(conversation.id(), number).filter(entry -> access.isAgent() || entry.isPublic());
    }

    private Optional<Refusal> refusal(Access access, Conversation conversation, Entry entry) {
        if (!entry.author().is(access.person())) {
            return Optional.of(new Refusal.NotYours());
        }
        return amendableUntil(access, conversation, entry).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal.EntryIsClosed());
    }

    private Written told(Access access, Entry entry, Event change) {
        var event = change.with(IN, CHAT);
        return journal.write(entry.conversation(), access.author(), Acting.newClient(), head -> new Verdict.Go(event));
    }

    /** What came with a message that was deleted here: the request's files follow. */
    public static List<AttachmentId> filesOf(Event event) {
        return event.detail(FILES).stream()
                .flatMap(ids -> Stream.of(ids.split(" ")))
                .flatMap(id -> AttachmentId.parse(id).stream())
                .toList();
    }

    /** Whether it tells of what was changed here, and not in Jira: the comment has to follow. */
    public static boolean isTold(Event event) {
        return event.detail(IN).filter(CHAT::equals).isPresent();
    }

    /**
     * Whether a change that was made here has not reached the request yet: what the comment says is older.
     *
     * @param unfinished entries that the mirror has not finished with
     */
    public static boolean isOnItsWay(List<Entry> unfinished, long number) {
        return unfinished.stream()
                .anyMatch(entry -> entry.content() instanceof Event event
                        ? isTold(event) && event.target().orElse(0) == number
                        : entry.number() == number
                                && entry.content() instanceof Message message
                                && message.via() == Via.CHAT
                                && message.amendment() != Amendment.NONE);
    }
}
