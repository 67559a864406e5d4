package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/** Heads and entries of conversations that are erased: first closed, then emptied, after some days gone. */
final class ErasedConversations {

    /** Stands where somebody or something stood that has to be there. */
    static final String NOTHING = "-";

    private static final int SWEPT = 500;

    private final ActiveObjects ao;
    private final StoredProjects names;

    ErasedConversations(ActiveObjects ao, StoredProjects names) {
        this.ao = ao;
        this.names = names;
    }

    List<Conversation> of(PersonKey customer, Optional<ProjectKey> project) {
        var wanted = new Criteria().and("CUSTOMER = ?", customer.value());
        project.ifPresent(key -> wanted.and("PROJECT_KEY = ?", names.name(key)));
        return Arrays.stream(ao.find(ConversationRow.class, wanted.query().order("CREATED_AT, ID")))
                .map(row -> ConversationRows.conversation(row, names.key(row.getProjectKey())))
                .toList();
    }

    /** The head first: whoever then finds the next number taken looks at it again, and finds nothing. */
    void close(ConversationId id) {
        for (var row : ao.find(ConversationRow.class, "ID = ?", id.value())) {
            row.setState(ConversationRows.ERASED);
            row.setStirring(null);
            row.save();
        }
        var closed = false;
        while (!closed) {
            closed = takes(id, lastNumber(id) + 1);
        }
    }

    private long lastNumber(ConversationId id) {
        return Arrays.stream(ao.find(
                        EntryRow.class,
                        Query.select()
                                .where("CONVERSATION = ?", id.value())
                                .order("ENTRY_NUMBER DESC")
                                .limit(1)))
                .mapToLong(EntryRow::getEntryNumber)
                .findFirst()
                .orElse(0);
    }

    /** Says false where somebody was faster with a last word. */
    private boolean takes(ConversationId id, long number) {
        try {
            ao.create(EntryRow.class, EntryRows.taken(id, number));
            return true;
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
            return false;
        }
    }

    /** The head last: while it still names its customer, the same erasure finds it again. */
    void empty(ConversationId id, Instant now) {
        for (var row : ao.find(EntryRow.class, "CONVERSATION = ?", id.value())) {
            EntryRows.erase(row);
        }
        ao.deleteWithSQL(ReadMarkRow.class, "CONVERSATION = ?", id.value());
        ao.deleteWithSQL(UploadRow.class, "CONVERSATION = ?", id.value());
        ao.deleteWithSQL(VisitRow.class, "ID = ?", id.value());
        for (var row : ao.find(ConversationRow.class, "ID = ?", id.value())) {
            empty(row, now.toEpochMilli());
        }
    }

    private static void empty(ConversationRow row, long now) {
        row.setState(ConversationRows.ERASED);
        row.setPortalId(0);
        row.setProjectKey(NOTHING);
        row.setCustomer(NOTHING);
        row.setClientId(NOTHING);
        row.setSubject(null);
        row.setTopic(null);
        row.setModule(null);
        row.setOriginal(null);
        row.setCreatedAt(now);
        row.setIssueId(null);
        row.setIssueKey(null);
        row.setResolved(true);
        row.setStatus(null);
        row.setAgent(null);
        row.setLife(null);
        row.setUnansweredSince(null);
        row.setStirring(null);
        row.setProjectedNumber(Long.MAX_VALUE);
        row.setLastAt(now);
        row.save();
    }

    int half() {
        return ao.count(
                ConversationRow.class,
                new Criteria()
                        .and("STATE = ?", ConversationRows.ERASED)
                        .and("CUSTOMER <> ?", NOTHING)
                        .query());
    }

    /** What was late comes in between and goes with them: a mark of a page that was still open. */
    int sweep(Instant before) {
        var gone = ao.find(
                ConversationRow.class,
                new Criteria()
                        .and("PROJECT_KEY = ?", NOTHING)
                        .and("LAST_AT < ?", before.toEpochMilli())
                        .query()
                        .limit(SWEPT));
        for (var row : gone) {
            ao.deleteWithSQL(EntryRow.class, "CONVERSATION = ?", row.getId());
            ao.deleteWithSQL(ReadMarkRow.class, "CONVERSATION = ?", row.getId());
            ao.deleteWithSQL(UploadRow.class, "CONVERSATION = ?", row.getId());
            ao.deleteWithSQL(VisitRow.class, "ID = ?", row.getId());
            ao.deleteWithSQL(ConversationRow.class, "ID = ?", row.getId());
        }
        return gone.length;
    }
}
