package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.identity.Confirmation;
import io.guichet.core.identity.Confirmation.Sent;
import io.guichet.core.identity.Confirmations;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Confirmed identities, kept in Active Objects. */
@Named
public final class AoConfirmations implements Confirmations {

    private final ActiveObjects ao;
    private final StoredProjects projects;

    @Inject
    public AoConfirmations(@ComponentImport ActiveObjects ao, StoredProjects projects) {
        this.ao = ao;
        this.projects = projects;
    }

    @Override
    public Optional<Confirmation> of(PersonKey person, ProjectKey project) {
        return row(person, projects.name(project)).map(this::confirmation);
    }

    private Optional<ConfirmationRow> row(PersonKey person, String project) {
        return Arrays.stream(ao.find(ConfirmationRow.class, "ID = ?", id(person, project)))
                .findFirst();
    }

    Confirmation confirmation(ConfirmationRow row) {
        return new Confirmation(
                new PersonKey(row.getPerson()),
                projects.key(row.getProjectKey()),
                row.getFullName(),
                row.getEmail(),
                Optional.ofNullable(row.getTokenHash())
                        .map(hash -> new Sent(
                                hash,
                                Instant.ofEpochMilli(row.getSentAt()),
                                row.getTries(),
                                row.getMails(),
                                Instant.ofEpochMilli(row.getMailsSince()))),
                row.getConfirmedAt() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getConfirmedAt())));
    }

    @Override
    public void keep(Confirmation confirmation) {
        var project = projects.written(confirmation.project());
        var row = row(confirmation.person(), project).orElseGet(() -> created(confirmation, project));
        var sent = confirmation.sent();
        row.setFullName(confirmation.name());
        row.setEmail(confirmation.email());
        row.setTokenHash(sent.map(Sent::hash).orElse(null));
        row.setSentAt(sent.map(one -> one.at().toEpochMilli()).orElse(0L));
        row.setTries(sent.map(Sent::tries).orElse(0));
        row.setMails(sent.map(Sent::mails).orElse(0));
        row.setMailsSince(sent.map(one -> one.since().toEpochMilli()).orElse(0L));
        row.setConfirmedAt(confirmation.at().map(Instant::toEpochMilli).orElse(0L));
        row.save();
    }

    private ConfirmationRow created(Confirmation confirmation, String project) {
        return ao.create(
                ConfirmationRow.class,
                new Columns()
                        .with("ID", id(confirmation.person(), project))
                        .with("PERSON", confirmation.person().value())
                        .with("PROJECT_KEY", project)
                        .with("FULL_NAME", confirmation.name())
                        .with("EMAIL", confirmation.email())
                        .asMap());
    }

    private static String id(PersonKey person, String project) {
        return project + ":" + person.value();
    }
}
