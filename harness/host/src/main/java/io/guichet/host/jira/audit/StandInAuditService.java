package io.guichet.host.jira.audit;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.security.CurrentUser;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

/** Writes an event down with its author, whom the caller does not name. */
public final class StandInAuditService implements AuditService {

    private final Jdbi jdbi;
    private final Clock clock;

    public StandInAuditService(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void audit(AuditEvent event) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_audit_event (author_key, audited_at, content) values (?, ?, ?)",
                CurrentUser.get().map(user -> user.getKey()).orElse(null),
                clock.millis(),
                json(event).toString()));
    }

    private static ObjectNode json(AuditEvent event) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("type")
                .put("area", event.getType().getArea().name())
                .put("categoryI18nKey", event.getType().getCategoryI18nKey())
                .put("actionI18nKey", event.getType().getActionI18nKey());
        ArrayNode objects = node.putArray("affectedObjects");
        event.getAffectedObjects().forEach(object -> objects.addObject()
                .put("name", object.getName())
                .put("type", object.getType())
                .put("id", object.getId()));
        ArrayNode values = node.putArray("changedValues");
        event.getChangedValues().forEach(value -> values.addObject()
                .put("i18nKey", value.getI18nKey())
                .put("from", value.getFrom())
                .put("to", value.getTo()));
        return node;
    }
}
