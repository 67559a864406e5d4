package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.audit.Witness;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What was done by whom, kept in Active Objects. */
@Named
public final class AoAuditLog implements AuditLog {

    private static final int RADIX = 36;

    private final ActiveObjects ao;
    private final StoredProjects projects;
    private final Witness witness;
    private final AtomicInteger count = new AtomicInteger();

    @Inject
    public AoAuditLog(@ComponentImport ActiveObjects ao, StoredProjects projects, Witness witness) {
        this.ao = ao;
        this.projects = projects;
        this.witness = witness;
    }

    @Override
    public void add(Audited audited) {
        ao.create(
                AuditRow.class,
                new Columns()
                        .with("ID", id())
                        .with("DONE_AT", audited.at().toEpochMilli())
                        .with("ACTOR", audited.actor().value())
                        .with("ACTION", audited.action())
                        .withOptional("PROJECT_KEY", audited.project().map(projects::written))
                        .withText("SUBJECT", audited.about())
                        .withText("VALUE_BEFORE", audited.before())
                        .withText("VALUE_AFTER", audited.after())
                        .asMap());
        witness.saw(audited);
    }

    /** In the order in which this node writes: what is saved at once has one moment. */
    private String id() {
        return String.format("%6s", Integer.toString(count.incrementAndGet(), RADIX))
                        .replace(' ', '0')
                + UUID.randomUUID().toString().substring(0, 18);
    }

    @Override
    public Page find(Wanted wanted) {
        var criteria = new Criteria();
        wanted.project().ifPresent(key -> criteria.and("PROJECT_KEY = ?", projects.name(key)));
        wanted.actor().ifPresent(key -> criteria.and("ACTOR = ?", key.value()));
        wanted.from().ifPresent(from -> criteria.and("DONE_AT >= ?", from.toEpochMilli()));
        wanted.to().ifPresent(to -> criteria.and("DONE_AT < ?", to.toEpochMilli()));
        wanted.after()
                .ifPresent(place -> criteria.and(
                        "(DONE_AT < ? OR (DONE_AT = ? AND ID < ?))",
                        place.at().toEpochMilli(),
                        place.at().toEpochMilli(),
                        place.id()));
        if (!wanted.action().isEmpty()) {
            var some = wanted.action().endsWith(".");
            criteria.and(some ? "ACTION LIKE ?" : "ACTION = ?", some ? wanted.action() + "%" : wanted.action());
        }
        var query = criteria.and("DONE_AT > ?", 0L)
                .query()
                .order("DONE_AT DESC, ID DESC")
                .limit(wanted.limit() + 1);
        var rows = ao.find(AuditRow.class, query);
        var entries =
                Arrays.stream(rows).limit(wanted.limit()).map(this::audited).toList();
        return new Page(entries, rows.length > wanted.limit() ? place(rows[wanted.limit() - 1]) : Optional.empty());
    }

    private static Optional<Place> place(AuditRow row) {
        return Optional.of(new Place(Instant.ofEpochMilli(row.getDoneAt()), row.getId()));
    }

    private Audited audited(AuditRow row) {
        return new Audited(
                Instant.ofEpochMilli(row.getDoneAt()),
                new PersonKey(row.getActor()),
                row.getAction(),
                Optional.ofNullable(row.getProjectKey()).map(projects::key),
                Columns.text(row.getSubject()),
                Columns.text(row.getValueBefore()),
                Columns.text(row.getValueAfter()));
    }
}
