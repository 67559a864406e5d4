package io.guichet.jira.storage;

import static io.guichet.jira.storage.Columns.text;

import io.guichet.core.conversation.Beginning;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversation.Standing;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Life;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Translates heads of conversations to rows and back. */
final class ConversationRows {

    /** In place of a state: nobody finds it any more. */
    static final String ERASED = "erased";

    private ConversationRows() {}

    static Map<String, Object> columns(Conversation head, String project) {
        return new Columns()
                .with("ID", head.id().value())
                .with("PORTAL_ID", head.portal().value())
                .with("PROJECT_KEY", project)
                .with("CUSTOMER", head.customer().value())
                .with("CLIENT_ID", head.clientId().value())
                .withText("SUBJECT", head.subject())
                .withText("ORIGINAL", head.original())
                .withOptional("TOPIC", head.beginning().topic())
                .withOptional("MODULE", head.beginning().module())
                .with("CREATED_AT", head.createdAt().toEpochMilli())
                .withOptional("ISSUE_ID", head.request().map(RequestRef::issueId))
                .withOptional("ISSUE_KEY", head.request().map(RequestRef::key))
                .with("RESOLVED", head.resolved())
                .withText("STATUS", head.standing().status())
                .with("STATE", head.state().word())
                .withOptional("AGENT", head.state().agent().map(PersonKey::value))
                .with("LIFE", LifeDocument.text(head.life()))
                .withOptional("STIRRING", stirring(head))
                .withOptional("UNANSWERED_SINCE", unanswered(head))
                .withOptional("MISSED_AT", missed(head))
                .with("PROJECTED_NUMBER", head.lastNumber())
                .with("LAST_AT", head.lastAt().toEpochMilli())
                .asMap();
    }

    static boolean isErased(ConversationRow row) {
        return ERASED.equals(row.getState());
    }

    static Conversation conversation(ConversationRow row, ProjectKey project) {
        var createdAt = Instant.ofEpochMilli(row.getCreatedAt());
        var beginning = new Beginning(
                new ConversationId(row.getId()),
                new PortalId(row.getPortalId()),
                project,
                new PersonKey(row.getCustomer()),
                new ClientId(row.getClientId()),
                text(row.getOriginal()),
                Optional.ofNullable(row.getTopic()),
                Optional.ofNullable(row.getModule()),
                createdAt);
        var known = row.getLife() != null;
        return new Conversation(
                beginning,
                text(row.getSubject()),
                request(row),
                new Standing(row.isResolved(), text(row.getStatus())),
                known ? LifeDocument.life(row.getLife()) : Life.begun(createdAt),
                known ? row.getProjectedNumber() : 0,
                Instant.ofEpochMilli(row.getLastAt()));
    }

    /** Writes what follows from the entries into the row. */
    static void project(Conversation head, ConversationRow row) {
        row.setSubject(head.subject().isEmpty() ? null : head.subject());
        row.setState(head.state().word());
        row.setAgent(head.state().agent().map(PersonKey::value).orElse(null));
        row.setLife(LifeDocument.text(head.life()));
        row.setStirring(stirring(head).orElse(null));
        row.setUnansweredSince(unanswered(head).orElse(null));
        row.setMissedAt(missed(head).orElse(null));
        row.setProjectedNumber(head.lastNumber());
        row.setLastAt(head.lastAt().toEpochMilli());
    }

    /** What is resolved stirs no longer; what is not any more may. */
    static void stands(Conversation.Standing standing, ConversationRow row) {
        row.setResolved(standing.resolved());
        row.setStatus(standing.status().isEmpty() ? null : standing.status());
        row.setStirring(
                stirring(conversation(row, new ProjectKey(row.getProjectKey()))).orElse(null));
    }

    private static Optional<Long> unanswered(Conversation head) {
        return head.life().unanswered().map(Instant::toEpochMilli);
    }

    private static Optional<Long> missed(Conversation head) {
        return head.life().missed().map(Instant::toEpochMilli);
    }

    private static Optional<String> stirring(Conversation head) {
        return Optional.of(head.id().value()).filter(id -> head.isStirring());
    }

    static Optional<RequestRef> request(ConversationRow row) {
        return Optional.ofNullable(row.getIssueId()).map(id -> new RequestRef(id, row.getIssueKey()));
    }
}
