package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was done by whom, kept in Active Objects. */
@Named
public final class AoAuditLog implements AuditLog {

    private final ActiveObjects ao;

    @Inject
    public AoAuditLog(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Audited audited) {
        ao.create(
                AuditRow.class,
                new Columns()
                        .with("ID", UUID.randomUUID().toString())
                        .with("DONE_AT", audited.at().toEpochMilli())
                        .with("ACTOR", audited.actor().value())
                        .with("ACTION", audited.action())
                        .withOptional("PROJECT_KEY", audited.project().map(ProjectKey::value))
                        .withText("SUBJECT", audited.about())
                        .withText("VALUE_BEFORE", audited.before())
                        .withText("VALUE_AFTER", audited.after())
                        .asMap());
    }

    @Override
    public List<Audited> newest(Optional<ProjectKey> project, Instant before, int limit) {
        var wanted = new Criteria().and("DONE_AT < ?", before.toEpochMilli());
        project.ifPresent(key -> wanted.and("PROJECT_KEY = ?", key.value()));
        var query = wanted.query().order("DONE_AT DESC, ID DESC").limit(limit);
        return Arrays.stream(ao.find(AuditRow.class, query))
                .map(AoAuditLog::audited)
                .toList();
    }

    private static Audited audited(AuditRow row) {
        return new Audited(
                Instant.ofEpochMilli(row.getDoneAt()),
                new PersonKey(row.getActor()),
                row.getAction(),
                Optional.ofNullable(row.getProjectKey()).map(ProjectKey::new),
                Columns.text(row.getSubject()),
                Columns.text(row.getValueBefore()),
                Columns.text(row.getValueAfter()));
    }
}
