package io.guichet.jira.storage;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.ReadMarks;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Read marks, kept in Active Objects. */
@Named
public final class AoReadMarks implements ReadMarks {

    private final ActiveObjects ao;

    @Inject
    public AoReadMarks(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds the further mark, then sweeps up the lesser ones: at no moment is the greatest mark gone. */
    @Override
    public void read(ConversationId conversation, PersonKey reader, long number) {
        var before = of(reader, List.of(conversation)).getOrDefault(conversation, 0L);
        if (number <= before) {
            return;
        }
        try {
            ao.create(
                    ReadMarkRow.class,
                    new Columns()
                            .with("ID", conversation.value() + ":" + number + ":" + reader.value())
                            .with("CONVERSATION", conversation.value())
                            .with("READER", reader.value())
                            .with("ENTRY_NUMBER", number)
                            .asMap());
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
            // Another page of hers said the same at the same time.
        }
        ao.deleteWithSQL(
                ReadMarkRow.class,
                "CONVERSATION = ? AND READER = ? AND ENTRY_NUMBER < ?",
                conversation.value(),
                reader.value(),
                number);
    }

    @Override
    public Map<ConversationId, Long> of(PersonKey reader, Collection<ConversationId> conversations) {
        if (conversations.isEmpty()) {
            return Map.of();
        }
        var places = String.join(", ", Collections.nCopies(conversations.size(), "?"));
        var query = new Criteria()
                .and("READER = ?", reader.value())
                .and(
                        "CONVERSATION IN (" + places + ")",
                        conversations.stream().map(ConversationId::value).toArray())
                .query();
        return Arrays.stream(ao.find(ReadMarkRow.class, query))
                .collect(toMap(
                        row -> new ConversationId(row.getConversation()), ReadMarkRow::getEntryNumber, Math::max));
    }

    @Override
    public Map<PersonKey, Long> in(ConversationId conversation) {
        return Arrays.stream(ao.find(ReadMarkRow.class, "CONVERSATION = ?", conversation.value()))
                .collect(toMap(row -> new PersonKey(row.getReader()), ReadMarkRow::getEntryNumber, Math::max));
    }
}
