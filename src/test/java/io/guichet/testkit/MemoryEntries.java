package io.guichet.testkit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Entries of conversations in memory. */
public final class MemoryEntries implements Entries {

    private static final Comparator<Entry> NEWEST_FIRST =
            comparing(Entry::at).thenComparing(Entry::number).reversed();

    private final List<Row> rows = new ArrayList<>();
    private final Map<ConversationId, Long> taken = new HashMap<>();
    private int givenUp;

    /** No number is free any more. */
    synchronized void close(ConversationId conversation) {
        taken.put(conversation, Long.MAX_VALUE);
    }

    synchronized void empty(ConversationId conversation) {
        rows.removeIf(row -> row.entry().conversation().equals(conversation));
    }

    synchronized List<Entry> all() {
        return rows.stream().map(Row::entry).toList();
    }

    synchronized void replace(UnaryOperator<Entry> change) {
        rows.replaceAll(row -> new Row(change.apply(row.entry()), row.comment(), row.pending()));
    }

    @Override
    public synchronized Insertion insert(Entry entry, OptionalLong comment) {
        var first = sent(entry.conversation(), entry.author(), entry.clientId());
        if (first.isPresent()) {
            return new Insertion.Repeated(first.get());
        }
        if (at(entry.conversation(), entry.number()).isPresent()
                || entry.number() <= taken.getOrDefault(entry.conversation(), 0L)) {
            return new Insertion.NumberTaken();
        }
        rows.add(new Row(entry, comment, comment.isEmpty() || entry.isReply()));
        return new Insertion.Stored();
    }

    @Override
    public synchronized List<Entry> after(ConversationId conversation, long number, int limit) {
        return in(conversation, entry -> entry.number() > number).limit(limit).toList();
    }

    @Override
    public synchronized Optional<Entry> at(ConversationId conversation, long number) {
        return in(conversation, entry -> entry.number() == number).findFirst();
    }

    @Override
    public synchronized Optional<Entry> sent(ConversationId conversation, Author author, ClientId client) {
        return in(conversation, entry -> entry.clientId().equals(client) && isSame(entry.author(), author))
                .findFirst();
    }

    /** A person stays the same in another role. */
    private static boolean isSame(Author one, Author other) {
        return one.person().isPresent() ? one.person().equals(other.person()) : one.equals(other);
    }

    @Override
    public synchronized List<Entry> withFiles(ConversationId conversation) {
        return in(conversation, entry -> !entry.files().isEmpty()).toList();
    }

    @Override
    public synchronized OptionalLong commentOf(ConversationId conversation, long number) {
        return rows.stream()
                .filter(row -> row.is(conversation, number))
                .map(Row::comment)
                .findFirst()
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public synchronized Map<Long, Long> comments(ConversationId conversation) {
        return rows.stream()
                .filter(row -> row.entry().conversation().equals(conversation))
                .filter(row -> row.comment().isPresent())
                .collect(toMap(row -> row.entry().number(), row -> row.comment().getAsLong()));
    }

    @Override
    public synchronized Optional<Entry> ofComment(long commentId) {
        return rows.stream()
                .filter(row -> row.comment().equals(OptionalLong.of(commentId)))
                .map(Row::entry)
                .findFirst();
    }

    @Override
    public synchronized void amend(ConversationId conversation, long number, Message message) {
        rows.replaceAll(row ->
                row.is(conversation, number) ? new Row(row.entry().with(message), row.comment(), row.pending()) : row);
    }

    @Override
    public synchronized void correct(ConversationId conversation, long number, Message message) {
        rows.replaceAll(
                row -> row.is(conversation, number) ? new Row(row.entry().with(message), row.comment(), true) : row);
    }

    @Override
    public synchronized List<Entry> newestMessages(ConversationId conversation, long after, int limit) {
        return in(conversation, entry -> entry.number() > after && entry.isMessage())
                .sorted(comparing(Entry::number).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Entry> messages(Collection<ConversationId> conversations, int limit) {
        return conversations.stream()
                .flatMap(conversation -> in(conversation, Entry::isMessage))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Said> saidAfter(Map<ConversationId, Long> numbers, int limit) {
        return beyond(numbers)
                .filter(Entry::isMessage)
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .map(entry -> new Said(entry.conversation(), entry.number(), entry.author()))
                .toList();
    }

    @Override
    public synchronized List<Entry> after(Map<ConversationId, Long> numbers, int limit) {
        return beyond(numbers)
                .sorted(comparing((Entry entry) -> entry.conversation().value()).thenComparing(Entry::number))
                .limit(limit)
                .toList();
    }

    private Stream<Entry> beyond(Map<ConversationId, Long> numbers) {
        return numbers.entrySet().stream().flatMap(one -> in(one.getKey(), entry -> entry.number() > one.getValue()));
    }

    @Override
    public synchronized List<Entry> storedSince(Instant at, int limit) {
        return rows.stream()
                .map(Row::entry)
                .filter(entry -> !entry.at().isBefore(at))
                .sorted(comparing(Entry::at))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Entry> happened(Happened what, Instant since, int limit) {
        return rows.stream()
                .map(Row::entry)
                .filter(entry -> entry.content() instanceof Event event && event.what() == what)
                .filter(entry -> !entry.at().isBefore(since))
                .sorted(comparing(Entry::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<ConversationId> unfinished(int limit) {
        return rows.stream()
                .filter(Row::pending)
                .map(row -> row.entry().conversation())
                .distinct()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Entry> unfinished(ConversationId conversation, int limit) {
        return rows.stream()
                .filter(Row::pending)
                .map(Row::entry)
                .filter(entry -> entry.conversation().equals(conversation))
                .sorted(comparing(Entry::number))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void finish(ConversationId conversation, long number, OptionalLong comment) {
        rows.replaceAll(row -> row.is(conversation, number)
                ? new Row(row.entry(), comment.isPresent() ? comment : row.comment(), false)
                : row);
    }

    @Override
    public synchronized void giveUp(ConversationId conversation, long number) {
        finish(conversation, number, OptionalLong.empty());
        givenUp++;
    }

    @Override
    public synchronized int givenUp() {
        return givenUp;
    }

    private Stream<Entry> in(ConversationId conversation, Predicate<Entry> wanted) {
        return rows.stream()
                .map(Row::entry)
                .filter(entry -> entry.conversation().equals(conversation))
                .filter(wanted)
                .sorted(comparing(Entry::number));
    }

    private record Row(Entry entry, OptionalLong comment, boolean pending) {

        boolean is(ConversationId conversation, long number) {
            return entry.conversation().equals(conversation) && entry.number() == number;
        }
    }
}
