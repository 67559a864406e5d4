package io.guichet.jira.storage;

import static io.guichet.jira.storage.Columns.text;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Note;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Translates entries to rows and back. */
final class EntryRows {

    static final String MESSAGE = "message";

    /** Of which only the number is left. */
    static final String ERASED = "erased";

    private static final String NOTE = "note";
    private static final String EVENT = "event";

    private EntryRows() {}

    static String key(ConversationId conversation, long number) {
        return conversation.value() + ":" + number;
    }

    /** Who has no person is told apart by role, behind a colon that no person's key begins with. */
    static String sentAs(ConversationId conversation, Author author, ClientId client) {
        var sender = author.person().map(PersonKey::value).orElseGet(() -> ":" + author.role());
        return conversation.value() + ":" + sender + ":" + client.value();
    }

    static Map<String, Object> columns(Entry entry, OptionalLong comment) {
        var columns = new Columns()
                .with("ID", key(entry.conversation(), entry.number()))
                .with("CONVERSATION", entry.conversation().value())
                .with("ENTRY_NUMBER", entry.number())
                .with("SENT_AS", sentAs(entry.conversation(), entry.author(), entry.clientId()))
                .with("CLIENT_ID", entry.clientId().value())
                .with("AUTHOR_ROLE", entry.author().role().name())
                .withOptional("AUTHOR", entry.author().person().map(PersonKey::value))
                .with("STORED_AT", entry.at().toEpochMilli())
                .withOptional("COMMENT_ID", comment);
        if (comment.isEmpty() || entry.isReply()) {
            columns.with("PENDING_IN", entry.conversation().value());
        }
        return withContent(columns, entry.content()).asMap();
    }

    private static Columns withContent(Columns columns, Content content) {
        if (content instanceof Message message) {
            return columns.with("KIND", MESSAGE)
                    .withText("BODY", message.text())
                    .with("VIA", message.via().name())
                    .with("AMENDMENT", message.amendment().name())
                    .withOptional("ATTACHED", AttachedFiles.text(message.files()))
                    .withText(
                            "DETAILS",
                            message.assistance().map(StoredAssistance::text).orElse(""));
        }
        if (content instanceof Note note) {
            return columns.with("KIND", NOTE).withText("BODY", note.text());
        }
        var event = (Event) content;
        return columns.with("KIND", EVENT)
                .with("HAPPENED", event.what().name())
                .withOptional("TARGET", event.target())
                .withText("DETAILS", EventDetails.text(event.details()));
    }

    /** Of no time, so that nobody who looks for news finds it. */
    static Map<String, Object> taken(ConversationId conversation, long number) {
        return new Columns()
                .with("ID", key(conversation, number))
                .with("CONVERSATION", conversation.value())
                .with("ENTRY_NUMBER", number)
                .with("SENT_AS", nobodys(conversation.value(), number))
                .with("CLIENT_ID", ERASED)
                .with("AUTHOR_ROLE", Role.SYSTEM.name())
                .with("KIND", ERASED)
                .with("STORED_AT", 0L)
                .asMap();
    }

    private static String nobodys(String conversation, long number) {
        return conversation + "::" + ERASED + ":" + number;
    }

    /** Leaves the number. */
    static void erase(EntryRow row) {
        row.setSentAs(nobodys(row.getConversation(), row.getEntryNumber()));
        row.setClientId(ERASED);
        row.setAuthorRole(Role.SYSTEM.name());
        row.setAuthor(null);
        row.setKind(ERASED);
        row.setBody(null);
        row.setVia(null);
        row.setAmendment(null);
        row.setHappened(null);
        row.setTarget(null);
        row.setDetails(null);
        row.setAttached(null);
        row.setStoredAt(0);
        row.setPendingIn(null);
        row.setGivenUpIn(null);
        row.setCommentId(null);
        row.save();
    }

    static boolean isErased(EntryRow row) {
        return ERASED.equals(row.getKind());
    }

    static EntryRow amend(EntryRow row, Message message) {
        row.setBody(message.text());
        row.setAmendment(message.amendment().name());
        row.setAttached(AttachedFiles.text(message.files()).orElse(null));
        row.setDetails(message.assistance().map(StoredAssistance::text).orElse(null));
        return row;
    }

    static Entry entry(EntryRow row) {
        return new Entry(
                new ConversationId(row.getConversation()),
                row.getEntryNumber(),
                author(row),
                content(row),
                Instant.ofEpochMilli(row.getStoredAt()),
                new ClientId(row.getClientId()));
    }

    static Author author(EntryRow row) {
        return new Author(
                Role.valueOf(row.getAuthorRole()),
                Optional.ofNullable(row.getAuthor()).map(PersonKey::new));
    }

    private static Content content(EntryRow row) {
        return switch (row.getKind()) {
            case MESSAGE ->
                new Message(
                        text(row.getBody()),
                        Via.valueOf(row.getVia()),
                        Amendment.valueOf(row.getAmendment()),
                        AttachedFiles.files(row.getAttached()),
                        StoredAssistance.assistance(text(row.getDetails())));
            case NOTE -> new Note(text(row.getBody()));
            case EVENT ->
                new Event(
                        Happened.valueOf(row.getHappened()), target(row), EventDetails.details(text(row.getDetails())));
            default -> throw new IllegalStateException("no entry is of kind '" + row.getKind() + "'");
        };
    }

    private static OptionalLong target(EntryRow row) {
        return row.getTarget() == null ? OptionalLong.empty() : OptionalLong.of(row.getTarget());
    }
}
