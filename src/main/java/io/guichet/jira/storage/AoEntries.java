package io.guichet.jira.storage;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The entries of conversations, kept in Active Objects. */
@Named
public final class AoEntries implements Entries {

    private static final int SCANNED = 200;

    private final ActiveObjects ao;

    @Inject
    public AoEntries(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Insertion insert(Entry entry, OptionalLong comment) {
        try {
            ao.create(EntryRow.class, EntryRows.columns(entry, comment));
            return new Insertion.Stored();
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
            return refused(entry, e);
        }
    }

    private Insertion refused(Entry entry, RuntimeException failure) {
        var first = sent(entry.conversation(), entry.author(), entry.clientId());
        if (first.isPresent()) {
            return new Insertion.Repeated(first.get());
        }
        if (row(entry.conversation(), entry.number()).isPresent()) {
            return new Insertion.NumberTaken();
        }
        throw failure;
    }

    @Override
    public List<Entry> after(ConversationId conversation, long number, int limit) {
        return found(Query.select()
                        .where("CONVERSATION = ? AND ENTRY_NUMBER > ?", conversation.value(), number)
                        .order("ENTRY_NUMBER")
                        .limit(limit))
                .toList();
    }

    @Override
    public Optional<Entry> at(ConversationId conversation, long number) {
        return row(conversation, number).filter(row -> !EntryRows.isErased(row)).map(EntryRows::entry);
    }

    private Optional<EntryRow> row(ConversationId conversation, long number) {
        return Arrays.stream(ao.find(EntryRow.class, "ID = ?", EntryRows.key(conversation, number)))
                .findFirst();
    }

    @Override
    public Optional<Entry> sent(ConversationId conversation, Author author, ClientId client) {
        return found(Query.select().where("SENT_AS = ?", EntryRows.sentAs(conversation, author, client)))
                .findFirst();
    }

    @Override
    public List<Entry> withFiles(ConversationId conversation) {
        return found(Query.select()
                        .where("CONVERSATION = ? AND ATTACHED IS NOT NULL", conversation.value())
                        .order("ENTRY_NUMBER"))
                .toList();
    }

    @Override
    public OptionalLong commentOf(ConversationId conversation, long number) {
        return row(conversation, number)
                .map(EntryRow::getCommentId)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public Map<Long, Long> comments(ConversationId conversation) {
        var rows = ao.find(
                EntryRow.class,
                Query.select().where("CONVERSATION = ? AND COMMENT_ID IS NOT NULL", conversation.value()));
        return Arrays.stream(rows).collect(toMap(EntryRow::getEntryNumber, EntryRow::getCommentId));
    }

    @Override
    public Optional<Entry> ofComment(long commentId) {
        return found(Query.select().where("COMMENT_ID = ?", commentId)).findFirst();
    }

    @Override
    public void amend(ConversationId conversation, long number, Message message) {
        row(conversation, number).filter(row -> !EntryRows.isErased(row)).ifPresent(row -> EntryRows.amend(row, message)
                .save());
    }

    @Override
    public void correct(ConversationId conversation, long number, Message message) {
        row(conversation, number).filter(row -> !EntryRows.isErased(row)).ifPresent(row -> {
            row.setPendingIn(conversation.value());
            EntryRows.amend(row, message).save();
        });
    }

    @Override
    public List<Entry> newestMessages(ConversationId conversation, long after, int limit) {
        return found(new Criteria()
                        .and("CONVERSATION = ?", conversation.value())
                        .and("ENTRY_NUMBER > ?", after)
                        .and("KIND = ?", EntryRows.MESSAGE)
                        .and("AMENDMENT <> ?", Amendment.DELETED.name())
                        .query()
                        .order("ENTRY_NUMBER DESC")
                        .limit(limit))
                .toList();
    }

    @Override
    public List<Entry> messages(Collection<ConversationId> conversations, int limit) {
        if (conversations.isEmpty()) {
            return List.of();
        }
        var places = String.join(", ", Collections.nCopies(conversations.size(), "?"));
        return found(new Criteria()
                        .and(
                                "CONVERSATION IN (" + places + ")",
                                conversations.stream()
                                        .map(ConversationId::value)
                                        .toArray())
                        .and("KIND = ?", EntryRows.MESSAGE)
                        .and("AMENDMENT <> ?", Amendment.DELETED.name())
                        .query()
                        .order("STORED_AT DESC, ENTRY_NUMBER DESC")
                        .limit(limit))
                .toList();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Streamed, for only so the columns that are named are the only ones that are read.
     */
    @Override
    public List<Said> saidAfter(Map<ConversationId, Long> numbers, int limit) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var wanted = beyond(numbers).and("KIND = ?", EntryRows.MESSAGE).and("AMENDMENT <> ?", Amendment.DELETED.name());
        var said = new ArrayList<Said>();
        ao.stream(
                EntryRow.class,
                wanted.query("ID, CONVERSATION, ENTRY_NUMBER, AUTHOR_ROLE, AUTHOR, STORED_AT")
                        .order("STORED_AT DESC, ENTRY_NUMBER DESC")
                        .limit(limit),
                row -> said.add(new Said(
                        new ConversationId(row.getConversation()), row.getEntryNumber(), EntryRows.author(row))));
        return said;
    }

    @Override
    public List<Entry> after(Map<ConversationId, Long> numbers, int limit) {
        return numbers.isEmpty()
                ? List.of()
                : found(beyond(numbers)
                                .query()
                                .order("CONVERSATION, ENTRY_NUMBER")
                                .limit(limit))
                        .toList();
    }

    /** The list of conversations says nothing new, but every database finds an index by it. */
    private static Criteria beyond(Map<ConversationId, Long> numbers) {
        var ids = numbers.keySet().stream().map(ConversationId::value).toArray();
        var each = String.join(" OR ", Collections.nCopies(ids.length, "(CONVERSATION = ? AND ENTRY_NUMBER > ?)"));
        return new Criteria()
                .and("CONVERSATION IN (" + String.join(", ", Collections.nCopies(ids.length, "?")) + ")", ids)
                .and(
                        "(" + each + ")",
                        numbers.entrySet().stream()
                                .flatMap(one -> Stream.<Object>of(one.getKey().value(), one.getValue()))
                                .toArray());
    }

    @Override
    public List<Entry> storedSince(Instant at, int limit) {
        return found(Query.select()
                        .where("STORED_AT >= ?", at.toEpochMilli())
                        .order("STORED_AT")
                        .limit(limit))
                .toList();
    }

    @Override
    public List<Entry> happened(Happened what, Instant since, int limit) {
        return found(Query.select()
                        .where("HAPPENED = ? AND STORED_AT >= ?", what.name(), since.toEpochMilli())
                        .order("STORED_AT DESC")
                        .limit(limit))
                .toList();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Goes through the index in steps and leaps over the rest of each conversation, so that one with thousands of
     * unfinished entries does not hide the others.
     */
    @Override
    public List<ConversationId> unfinished(int limit) {
        var conversations = new ArrayList<ConversationId>();
        var last = "";
        while (conversations.size() < limit) {
            var step = ao.find(
                    EntryRow.class,
                    Query.select()
                            .where("PENDING_IN > ?", last)
                            .order("PENDING_IN")
                            .limit(SCANNED));
            if (step.length == 0) {
                break;
            }
            Arrays.stream(step)
                    .map(EntryRow::getPendingIn)
                    .distinct()
                    .map(ConversationId::new)
                    .limit(limit - conversations.size())
                    .forEach(conversations::add);
            last = step[step.length - 1].getPendingIn();
        }
        return conversations;
    }

    @Override
    public List<Entry> unfinished(ConversationId conversation, int limit) {
        return found(Query.select()
                        .where("PENDING_IN = ?", conversation.value())
                        .order("ENTRY_NUMBER")
                        .limit(limit))
                .toList();
    }

    @Override
    public void finish(ConversationId conversation, long number, OptionalLong comment) {
        row(conversation, number).ifPresent(row -> {
            row.setPendingIn(null);
            comment.ifPresent(row::setCommentId);
            row.save();
        });
    }

    @Override
    public void giveUp(ConversationId conversation, long number) {
        row(conversation, number).ifPresent(row -> {
            row.setPendingIn(null);
            row.setGivenUpIn(conversation.value());
            row.save();
        });
    }

    @Override
    public int givenUp() {
        return ao.count(EntryRow.class, Query.select().where("GIVEN_UP_IN IS NOT NULL"));
    }

    private Stream<Entry> found(Query query) {
        return Arrays.stream(ao.find(EntryRow.class, query))
                .filter(row -> !EntryRows.isErased(row))
                .map(EntryRows::entry);
    }
}
