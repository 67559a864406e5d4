package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.charter.Acceptances;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Accepted charters, kept in Active Objects. */
@Named
public final class AoAcceptances implements Acceptances {

    private final ActiveObjects ao;
    private final StoredProjects projects;

    @Inject
    public AoAcceptances(@ComponentImport ActiveObjects ao, StoredProjects projects) {
        this.ao = ao;
        this.projects = projects;
    }

    @Override
    public void accept(PersonKey person, ProjectKey project, int version, Instant at) {
        try {
            ao.create(
                    AcceptanceRow.class,
                    new Columns()
                            .with("ID", id(person, projects.written(project), version))
                            .with("PERSON", person.value())
                            .with("PROJECT_KEY", projects.written(project))
                            .with("CHARTER_VERSION", version)
                            .with("ACCEPTED_AT", at.toEpochMilli())
                            .asMap());
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
            // She has accepted it before; the first time counts.
        }
    }

    @Override
    public Optional<Instant> of(PersonKey person, ProjectKey project, int version) {
        return Arrays.stream(ao.find(AcceptanceRow.class, "ID = ?", id(person, projects.name(project), version)))
                .findFirst()
                .map(row -> Instant.ofEpochMilli(row.getAcceptedAt()));
    }

    @Override
    public List<Acceptance> all(ProjectKey project, Optional<Integer> version, int most) {
        var criteria = new Criteria().and("PROJECT_KEY = ?", projects.name(project));
        version.ifPresent(one -> criteria.and("CHARTER_VERSION = ?", one));
        var query = criteria.query().order("ACCEPTED_AT DESC, ID DESC").limit(most);
        return Arrays.stream(ao.find(AcceptanceRow.class, query))
                .map(row -> new Acceptance(
                        new PersonKey(row.getPerson()),
                        row.getCharterVersion(),
                        Instant.ofEpochMilli(row.getAcceptedAt())))
                .toList();
    }

    @Override
    public int count(ProjectKey project, int version) {
        return ao.count(
                AcceptanceRow.class, "PROJECT_KEY = ? AND CHARTER_VERSION = ?", projects.name(project), version);
    }

    @Override
    public int greatest(ProjectKey project) {
        var query = new Criteria()
                .and("PROJECT_KEY = ?", projects.name(project))
                .query()
                .order("CHARTER_VERSION DESC")
                .limit(1);
        return Arrays.stream(ao.find(AcceptanceRow.class, query))
                .mapToInt(AcceptanceRow::getCharterVersion)
                .findFirst()
                .orElse(0);
    }

    private static String id(PersonKey person, String project, int version) {
        return project + ":" + version + ":" + person.value();
    }
}
