package io.guichet.core.conversation;

import io.guichet.core.conversation.Entries.Insertion;
import io.guichet.core.conversation.Slots.Slot;
import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The one way by which anything enters a conversation.
 *
 * <p>An entry is ruled on with the head that its number follows, and inserted under that number. Whoever comes second,
 * on this node or on another, finds the number taken and is ruled on anew. So numbers have no gap, state changes are
 * compare-and-swap, and one insert is the whole send.
 */
@Named
public final class Journal {

    private static final int TRIES = 60;
    private static final int BATCH = 500;
    private static final long LONGEST_PAUSE_MS = 40;

    private final Conversations conversations;
    private final Entries entries;
    private final Hub hub;
    private final Clock clock;
    private final Slots slots = new Slots();
    private volatile boolean shared;

    @Inject
    public Journal(Conversations conversations, Entries entries, Hub hub, Clock clock) {
        this.conversations = conversations;
        this.entries = entries;
        this.hub = hub;
        this.clock = clock;
    }

    /** The conversation as it stands, all entries accounted for. */
    public Optional<Conversation> head(ConversationId id) {
        var slot = slots.of(id);
        slot.lock.lock();
        try {
            if (shared) {
                slot.forget();
            }
            return known(slot, id);
        } finally {
            slot.lock.unlock();
        }
    }

    /** Adds an entry, if the rule lets it. */
    public Written write(ConversationId id, Author author, ClientId client, Function<Conversation, Verdict> rule) {
        return write(id, author, client, OptionalLong.empty(), rule);
    }

    /**
     * Adds an entry, if the rule lets it.
     *
     * @param comment the Jira comment that the entry is taken from
     * @param rule asked again whenever the conversation moved meanwhile
     */
    public Written write(
            ConversationId id,
            Author author,
            ClientId client,
            OptionalLong comment,
            Function<Conversation, Verdict> rule) {
        return write(id, author, client, comment, Optional.empty(), rule);
    }

    private Written write(
            ConversationId id,
            Author author,
            ClientId client,
            OptionalLong comment,
            Optional<Instant> at,
            Function<Conversation, Verdict> rule) {
        var slot = slots.of(id);
        for (var attempt = 1; attempt <= TRIES; attempt++) {
            var written = attempt(slot, id, author, client, comment, at, rule);
            if (written.isPresent()) {
                return written.get();
            }
            pause(attempt);
        }
        throw new ConversationIsContended(id, TRIES);
    }

    /** Says again in another conversation what was said before, of the same author and time; once for each entry. */
    void copy(ConversationId id, Entry original, Content content) {
        var client = ClientId.own("copy", original.number());
        write(
                id,
                original.author(),
                client,
                OptionalLong.empty(),
                Optional.of(original.at()),
                head -> new Verdict.Go(content));
    }

    private Optional<Written> attempt(
            Slot slot,
            ConversationId id,
            Author author,
            ClientId client,
            OptionalLong comment,
            Optional<Instant> at,
            Function<Conversation, Verdict> rule) {
        slot.lock.lock();
        try {
            var known = known(slot, id);
            if (known.isEmpty()) {
                return Optional.of(new Written.Refused(new Refusal.NotFound()));
            }
            var head = known.get();
            var verdict = rule.apply(head);
            if (verdict instanceof Verdict.Already) {
                return Optional.of(new Written.Unchanged(head));
            }
            if (verdict instanceof Verdict.No no) {
                // What was done once stays done, whatever has become of the conversation since.
                return Optional.of(entries.sent(id, author, client)
                        .<Written>map(first -> new Written.Repeated(head, first))
                        .orElseGet(() -> new Written.Refused(no.why())));
            }
            var content = ((Verdict.Go) verdict).content();
            var entry = new Entry(id, head.lastNumber() + 1, author, content, at.orElseGet(this::now), client);
            return store(slot, head, entry, comment);
        } finally {
            slot.lock.unlock();
        }
    }

    private Optional<Written> store(Slot slot, Conversation head, Entry entry, OptionalLong comment) {
        // Forgotten first: when the insert fails, nobody knows whether the number is taken.
        slot.forget();
        var insertion = entries.insert(entry, comment);
        if (insertion instanceof Insertion.NumberTaken) {
            return Optional.empty();
        }
        if (insertion instanceof Insertion.Repeated repeated) {
            return Optional.of(new Written.Repeated(head, repeated.first()));
        }
        var next = head.after(entry);
        slot.remember(next);
        hub.publish(new Happening.EntryStored(next, entry, moved(head, next), true));
        return Optional.of(new Written.Fresh(next, entry));
    }

    /** Whether the head looks different, besides its last number and time. */
    private static boolean moved(Conversation before, Conversation next) {
        return !next.life().looksLike(before.life()) || !next.subject().equals(before.subject());
    }

    /** Changes what the head says besides its entries, and tells those who look at it. */
    public void update(ConversationId id, UnaryOperator<Conversation> change) {
        var slot = slots.of(id);
        slot.lock.lock();
        try {
            if (shared) {
                slot.forget();
            }
            known(slot, id).map(change).ifPresent(changed -> {
                slot.remember(changed);
                hub.publish(new Happening.HeadChanged(changed));
            });
        } finally {
            slot.lock.unlock();
        }
    }

    /** Another node changed what the head says besides its entries: reads it again and tells this node's pages. */
    public void reread(ConversationId id) {
        var slot = slots.of(id);
        slot.lock.lock();
        try {
            slot.forget();
            known(slot, id).ifPresent(head -> hub.publish(new Happening.HeadChanged(head)));
        } finally {
            slot.lock.unlock();
        }
    }

    /**
     * What was remembered of the conversation counts no more, on any node: something was taken out of it, or all of it.
     * News of it that pages might still ask for are forgotten, too.
     */
    public void forget(ConversationId id) {
        var slot = slots.of(id);
        slot.lock.lock();
        try {
            slot.forget();
            hub.forget(id);
            var known = known(slot, id);
            known.ifPresent(head -> hub.publish(new Happening.HeadChanged(head)));
            hub.publish(new Happening.Forgotten(Optional.of(id), known.isEmpty()));
        } finally {
            slot.lock.unlock();
        }
    }

    /** Nothing that is remembered of conversations counts any more: their projects go by other keys. */
    public void forgetAll() {
        slots.forgetAll();
    }

    /** What is remembered of people counts no more, on any node. */
    public void forgetPeople() {
        hub.forgetPeople();
        hub.publish(new Happening.Forgotten(Optional.empty(), false));
    }

    /** An entry that another node stored: accounts for it and tells this node's pages. The caller says each one once. */
    public void noticed(Entry entry) {
        var slot = slots.of(entry.conversation());
        slot.lock.lock();
        try {
            if (slot.head().filter(head -> head.lastNumber() >= entry.number()).isEmpty()) {
                slot.forget();
            }
            known(slot, entry.conversation())
                    .ifPresent(head -> hub.publish(new Happening.EntryStored(head, entry, true, false)));
        } finally {
            slot.lock.unlock();
        }
    }

    /** From now on other nodes write too, so that a head from memory may be old. */
    public void shareWithOtherNodes() {
        shared = true;
    }

    private Optional<Conversation> known(Slot slot, ConversationId id) {
        if (slot.head().isEmpty()) {
            conversations.byId(id).map(this::caughtUp).ifPresent(slot::remember);
        }
        return slot.head();
    }

    private Conversation caughtUp(Conversation stored) {
        var head = stored;
        while (true) {
            var more = entries.after(head.id(), head.lastNumber(), BATCH);
            for (var entry : more) {
                head = head.after(entry);
            }
            if (more.size() < BATCH) {
                return head;
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Random and growing, so that two nodes that collide once do not collide for ever. */
    private static void pause(int attempt) {
        var most = Math.min(LONGEST_PAUSE_MS, attempt);
        LockSupport.parkNanos(
                TimeUnit.MICROSECONDS.toNanos(ThreadLocalRandom.current().nextLong(100, 100 + most * 1_000)));
    }

    /** What became of a write. */
    public sealed interface Written {

        /** Stored now. */
        record Fresh(Conversation conversation, Entry entry) implements Written {}

        /** The same author sent the same identifier before; this is what it led to. */
        record Repeated(Conversation conversation, Entry entry) implements Written {}

        /** It was so already. */
        record Unchanged(Conversation conversation) implements Written {}

        record Refused(Refusal why) implements Written {}
    }
}
