package io.guichet.core.conversation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The stored entries, the truth of every conversation. Every method is one statement; none needs a transaction. */
public interface Entries {

    int PAGE = 500;

    /**
     * Stores one entry in one autocommitted insert; its unique keys arbitrate.
     *
     * @param comment the Jira comment it was taken from, where there is one; the mirror has nothing to do with it then,
     *     except for a customer's reply, which may open the request again
     */
    Insertion insert(Entry entry, OptionalLong comment);

    /** Entries with a greater number, by number. */
    List<Entry> after(ConversationId conversation, long number, int limit);

    /** All of them by number, fetched page by page as they are asked for. */
    default Stream<Entry> all(ConversationId conversation) {
        return Stream.iterate(
                        after(conversation, 0, PAGE),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.of()
                                : after(conversation, page.get(PAGE - 1).number(), PAGE))
                .flatMap(List::stream);
    }

    Optional<Entry> at(ConversationId conversation, long number);

    /** The entry that this author stored under this client identifier. */
    Optional<Entry> sent(ConversationId conversation, Author author, ClientId client);

    /** Entries that brought files, by number. */
    List<Entry> withFiles(ConversationId conversation);

    /** The Jira comment that an entry is mirrored by or was taken from. */
    OptionalLong commentOf(ConversationId conversation, long number);

    /** All of the conversation's Jira comments: id by the entry's number; for going through everything, not for every day. */
    Map<Long, Long> comments(ConversationId conversation);

    /** The entry that a Jira comment is the mirror or the origin of. */
    Optional<Entry> ofComment(long commentId);

    /** Replaces the content of a message after an edit or a deletion. */
    void amend(ConversationId conversation, long number, Content.Message message);

    /** As {@link #amend}; and by the same statement the mirror is not finished with it any more. */
    void correct(ConversationId conversation, long number, Content.Message message);

    /** Messages with a greater number, newest first, without deleted ones. */
    List<Entry> newestMessages(ConversationId conversation, long after, int limit);

    /** Messages of these conversations, without deleted ones, newest first. */
    List<Entry> messages(Collection<ConversationId> conversations, int limit);

    /** Who said something after these numbers, newest first, without deleted messages and without the words. */
    List<Said> saidAfter(Map<ConversationId, Long> numbers, int limit);

    /** Entries with greater numbers than these, conversation by conversation, by number. */
    List<Entry> after(Map<ConversationId, Long> numbers, int limit);

    /** Entries stored since, oldest first; what other nodes wrote is noticed so. */
    List<Entry> storedSince(Instant at, int limit);

    /** All of them, page by page; those of the moment in which a page ends come with the next one again. */
    default Stream<List<Entry>> storedSince(Instant at) {
        return Stream.iterate(
                storedSince(at, PAGE),
                page -> !page.isEmpty(),
                page -> page.size() < PAGE ? List.of() : storedSince(endOf(page), PAGE));
    }

    /** A page of one moment alone would come again and again. */
    private static Instant endOf(List<Entry> page) {
        var end = page.get(page.size() - 1).at();
        return end.isAfter(page.get(0).at()) ? end : end.plusMillis(1);
    }

    /** Events of one kind stored since, newest first. */
    List<Entry> happened(Content.Happened what, Instant since, int limit);

    /** Conversations with entries that the mirror has not finished with. */
    List<ConversationId> unfinished(int limit);

    /** Entries of one conversation that the mirror has not finished with, by number. */
    List<Entry> unfinished(ConversationId conversation, int limit);

    /** The mirror is done with the entry; the comment is absent for what needs none. */
    void finish(ConversationId conversation, long number, OptionalLong comment);

    /** The mirror will not try any more; remembered, for somebody may want to know. */
    void giveUp(ConversationId conversation, long number);

    /** How many entries the mirror has given up. */
    int givenUp();

    /** That somebody said something. */
    record Said(ConversationId conversation, long number, Author author) {}

    /** What became of an {@link #insert}. */
    sealed interface Insertion {

        record Stored() implements Insertion {}

        /** Another node took the number first. */
        record NumberTaken() implements Insertion {}

        /** The same author sent the same client identifier before. */
        record Repeated(Entry first) implements Insertion {}
    }
}
