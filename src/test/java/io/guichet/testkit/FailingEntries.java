package io.guichet.testkit;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** A database whose connection breaks at random around an insert, before it took effect or after. */
public final class FailingEntries implements Entries {

    private final Entries behind;
    private final int oneIn;
    private final Random random = new Random(154);

    public FailingEntries(Entries behind, int oneIn) {
        this.behind = behind;
        this.oneIn = oneIn;
    }

    @Override
    public synchronized Insertion insert(Entry entry, OptionalLong comment) {
        breakAtRandom();
        var insertion = behind.insert(entry, comment);
        breakAtRandom();
        return insertion;
    }

    private void breakAtRandom() {
        if (random.nextInt(oneIn) == 0) {
            throw new Lost();
        }
    }

    @Override
    public List<Entry> after(ConversationId conversation, long number, int limit) {
        return behind.after(conversation, number, limit);
    }

    @Override
    public Optional<Entry> at(ConversationId conversation, long number) {
        return behind.at(conversation, number);
    }

    @Override
    public Optional<Entry> sent(ConversationId conversation, Author author, ClientId client) {
        return behind.sent(conversation, author, client);
    }

    @Override
    public List<Entry> withFiles(ConversationId conversation) {
        return behind.withFiles(conversation);
    }

    @Override
    public OptionalLong commentOf(ConversationId conversation, long number) {
        return behind.commentOf(conversation, number);
    }

    @Override
    public Map<Long, Long> comments(ConversationId conversation) {
        return behind.comments(conversation);
    }

    @Override
    public Optional<Entry> ofComment(long commentId) {
        return behind.ofComment(commentId);
    }

    @Override
    public void amend(ConversationId conversation, long number, Message message) {
        behind.amend(conversation, number, message);
    }

    @Override
    public void correct(ConversationId conversation, long number, Message message) {
        behind.correct(conversation, number, message);
    }

    @Override
    public List<Entry> messages(Collection<ConversationId> conversations, int limit) {
        return behind.messages(conversations, limit);
    }

    @Override
    public List<Said> saidAfter(Map<ConversationId, Long> numbers, int limit) {
        return behind.saidAfter(numbers, limit);
    }

    @Override
    public List<Entry> after(Map<ConversationId, Long> numbers, int limit) {
        return behind.after(numbers, limit);
    }

    @Override
    public List<Entry> newestMessages(ConversationId conversation, long after, int limit) {
        return behind.newestMessages(conversation, after, limit);
    }

    @Override
    public List<Entry> happened(Happened what, Instant since, int limit) {
        return behind.happened(what, since, limit);
    }

    @Override
    public List<Entry> storedSince(Instant at, int limit) {
        return behind.storedSince(at, limit);
    }

    @Override
    public List<ConversationId> unfinished(int limit) {
        return behind.unfinished(limit);
    }

    @Override
    public List<Entry> unfinished(ConversationId conversation, int limit) {
        return behind.unfinished(conversation, limit);
    }

    @Override
    public void finish(ConversationId conversation, long number, OptionalLong comment) {
        behind.finish(conversation, number, comment);
    }

    /** The connection broke. */
    public static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public void giveUp(ConversationId conversation, long number) {
        behind.giveUp(conversation, number);
    }

    @Override
    public int givenUp() {
        return behind.givenUp();
    }
}
