package io.guichet.jira.storage;

import static java.util.stream.Collectors.joining;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Leases;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Presence leases, kept in Active Objects. */
@Named
public final class AoLeases implements Leases {

    private final ActiveObjects ao;
    private final StoredProjects projects;

    @Inject
    public AoLeases(@ComponentImport ActiveObjects ao, StoredProjects projects) {
        this.ao = ao;
        this.projects = projects;
    }

    @Override
    public void save(Lease lease) {
        if (!update(lease)) {
            create(lease);
        }
    }

    private boolean update(Lease lease) {
        var rows = ao.find(LeaseRow.class, "ID = ?", lease.agent().value());
        if (rows.length == 0) {
            return false;
        }
        rows[0].setAvailable(lease.available());
        rows[0].setAvailableUntil(lease.until().map(Instant::toEpochMilli).orElse(null));
        rows[0].setProjects(names(lease.projects()));
        rows[0].setWeekPlan(lease.plan().map(StoredSchedule::text).orElse(null));
        rows[0].setSaidBy(lease.by().map(PersonKey::value).orElse(null));
        rows[0].setSaidAt(lease.saidAt().toEpochMilli());
        rows[0].setSeenAt(lease.seenAt().toEpochMilli());
        rows[0].save();
        return true;
    }

    private void create(Lease lease) {
        try {
            ao.create(
                    LeaseRow.class,
                    new Columns()
                            .with("ID", lease.agent().value())
                            .with("AVAILABLE", lease.available())
                            .withOptional("AVAILABLE_UNTIL", lease.until().map(Instant::toEpochMilli))
                            .withText("PROJECTS", names(lease.projects()))
                            .withOptional("WEEK_PLAN", lease.plan().map(StoredSchedule::text))
                            .withOptional("SAID_BY", lease.by().map(PersonKey::value))
                            .with("SAID_AT", lease.saidAt().toEpochMilli())
                            .with("SEEN_AT", lease.seenAt().toEpochMilli())
                            .asMap());
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e) || !update(lease)) {
                throw e;
            }
        }
    }

    @Override
    public void seen(PersonKey agent, Instant at) {
        touch(agent, row -> row.setSeenAt(at.toEpochMilli()));
    }

    @Override
    public void left(PersonKey agent, Instant at) {
        touch(agent, row -> {
            if (row.getSeenAt() <= at.toEpochMilli()) {
                row.setSeenAt(Instant.EPOCH.toEpochMilli());
            }
        });
    }

    /** Writes the columns that were set and no others. */
    private void touch(PersonKey agent, Consumer<LeaseRow> change) {
        for (var row : ao.find(LeaseRow.class, "ID = ?", agent.value())) {
            change.accept(row);
            row.save();
        }
    }

    @Override
    public Optional<Lease> of(PersonKey agent) {
        return Arrays.stream(ao.find(LeaseRow.class, "ID = ?", agent.value()))
                .map(this::lease)
                .findFirst();
    }

    @Override
    public List<Lease> all() {
        return Arrays.stream(ao.find(LeaseRow.class)).map(this::lease).toList();
    }

    private Lease lease(LeaseRow row) {
        return new Lease(
                new PersonKey(row.getId()),
                row.isAvailable(),
                Optional.ofNullable(row.getAvailableUntil()).map(Instant::ofEpochMilli),
                keys(Columns.text(row.getProjects())),
                Optional.ofNullable(row.getWeekPlan()).map(StoredSchedule::plan),
                Optional.ofNullable(row.getSaidBy()).map(PersonKey::new),
                Instant.ofEpochMilli(row.getSaidAt()),
                Instant.ofEpochMilli(row.getSeenAt()));
    }

    private String names(Set<ProjectKey> those) {
        return those.stream().map(projects::written).sorted().collect(joining(" "));
    }

    private Set<ProjectKey> keys(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(projects::key)
                .collect(Collectors.toSet());
    }
}
