package io.guichet.jira.storage;

import static io.guichet.jira.storage.Columns.text;

import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.State;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Translates heads of conversations to rows and back. */
final class ConversationRows {

    private ConversationRows() {}

    static Map<String, Object> columns(Conversation head) {
        return new Columns()
                .with("ID", head.id().value())
                .with("PORTAL_ID", head.portal().value())
                .with("PROJECT_KEY", head.project().value())
                .with("CUSTOMER", head.customer().value())
                .with("CLIENT_ID", head.clientId().value())
                .withText("SUBJECT", head.subject())
                .withText("ORIGINAL", head.original())
                .with("CREATED_AT", head.createdAt().toEpochMilli())
                .withOptional("ISSUE_ID", head.request().map(RequestRef::issueId))
                .withOptional("ISSUE_KEY", head.request().map(RequestRef::key))
                .with("RESOLVED", head.resolved())
                .with("STATE", head.state().word())
                .withOptional("AGENT", head.state().agent().map(PersonKey::value))
                .with("PROJECTED_NUMBER", head.lastNumber())
                .with("LAST_AT", head.lastAt().toEpochMilli())
                .asMap();
    }

    static Conversation conversation(ConversationRow row) {
        return new Conversation(
                new ConversationId(row.getId()),
                new PortalId(row.getPortalId()),
                new ProjectKey(row.getProjectKey()),
                new PersonKey(row.getCustomer()),
                new ClientId(row.getClientId()),
                text(row.getSubject()),
                text(row.getOriginal()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                request(row),
                row.isResolved(),
                State.of(row.getState(), Optional.ofNullable(row.getAgent()).map(PersonKey::new)),
                row.getProjectedNumber(),
                Instant.ofEpochMilli(row.getLastAt()));
    }

    static Optional<RequestRef> request(ConversationRow row) {
        return Optional.ofNullable(row.getIssueId()).map(id -> new RequestRef(id, row.getIssueKey()));
    }
}
