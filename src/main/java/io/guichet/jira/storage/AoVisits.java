package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Visit;
import io.guichet.core.conversation.Visits;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** From where customers wrote, kept in Active Objects. */
@Named
public final class AoVisits implements Visits {

    private final ActiveObjects ao;
    private final StoredProjects projects;

    @Inject
    public AoVisits(@ComponentImport ActiveObjects ao, StoredProjects projects) {
        this.ao = ao;
        this.projects = projects;
    }

    @Override
    public void keep(Visit visit) {
        var row = row(visit.conversation()).orElseGet(() -> created(visit));
        row.setPage(visit.page());
        row.setBrowserLanguage(visit.language());
        row.setNetAddress(visit.address());
        row.setSeenAt(visit.at().toEpochMilli());
        row.save();
    }

    private VisitRow created(Visit visit) {
        try {
            return ao.create(
                    VisitRow.class,
                    new Columns()
                            .with("ID", visit.conversation().value())
                            .with("PERSON", visit.customer().value())
                            .with("PROJECT_KEY", projects.written(visit.project()))
                            .asMap());
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
            return row(visit.conversation()).orElseThrow(() -> e);
        }
    }

    private Optional<VisitRow> row(ConversationId conversation) {
        return Arrays.stream(ao.find(VisitRow.class, "ID = ?", conversation.value()))
                .findFirst();
    }

    @Override
    public Optional<Visit> of(ConversationId conversation) {
        return row(conversation).map(this::visit);
    }

    Visit visit(VisitRow row) {
        return new Visit(
                new ConversationId(row.getId()),
                new PersonKey(row.getPerson()),
                projects.key(row.getProjectKey()),
                Columns.text(row.getPage()),
                Columns.text(row.getBrowserLanguage()),
                Columns.text(row.getNetAddress()),
                Instant.ofEpochMilli(row.getSeenAt()));
    }

    @Override
    public Set<ProjectKey> projects() {
        var keys = new TreeSet<String>();
        ao.stream(VisitRow.class, Query.select("ID, PROJECT_KEY"), row -> keys.add(row.getProjectKey()));
        return keys.stream().map(projects::key).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int sweep(ProjectKey project, Instant before) {
        return ao.deleteWithSQL(
                VisitRow.class, "PROJECT_KEY = ? AND SEEN_AT < ?", projects.name(project), before.toEpochMilli());
    }

    @Override
    public int sweepAddresses(ProjectKey project) {
        var told = ao.find(
                VisitRow.class,
                new Criteria()
                        .and("PROJECT_KEY = ?", projects.name(project))
                        .and("NET_ADDRESS IS NOT NULL")
                        .query());
        for (var row : told) {
            row.setNetAddress(null);
            row.save();
        }
        return told.length;
    }
}
