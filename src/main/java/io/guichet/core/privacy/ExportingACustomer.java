package io.guichet.core.privacy;

import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.Audited;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Visit;
import io.guichet.core.identity.Confirmation;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.preferences.Choices;
import io.guichet.core.preferences.Preferences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Gathers everything that a customer said and was told; what agents said among themselves is not hers (B23). */
@Named
public final class ExportingACustomer {

    private final PersonalData data;
    private final Journal journal;
    private final Entries entries;
    private final Choices choices;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public ExportingACustomer(
            PersonalData data, Journal journal, Entries entries, Choices choices, AuditLog audit, Clock clock) {
        this.data = data;
        this.journal = journal;
        this.entries = entries;
        this.choices = choices;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param project only what belongs to this project, where present */
    public Export export(PersonKey by, Identity customer, Optional<ProjectKey> project) {
        var person = customer.key();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var told = data.conversationsOf(person, project).stream()
                .flatMap(stored -> journal.head(stored.id()).stream())
                .map(head -> new Told(
                        head, entries.all(head.id()).filter(Entry::isPublic).toList()))
                .toList();
        var chosen = project.isPresent() ? Optional.<Preferences>empty() : choices.of(person);
        audit.add(
                new Audited(now, by, "privacy.exported", project, person.value(), "", "conversations " + told.size()));
        return new Export(
                customer,
                now,
                told,
                data.saidElsewhere(person, project).stream()
                        .filter(Entry::isMessage)
                        .toList(),
                data.acceptancesOf(person, project),
                data.confirmationsOf(person, project),
                data.visitsOf(person, project),
                chosen);
    }

    /**
     * What there is of a customer.
     *
     * @param elsewhere her words in conversations of others
     * @param visits from where she wrote
     * @param chosen absent where she never chose, or one project alone is asked about
     */
    public record Export(
            Identity customer,
            Instant at,
            List<Told> conversations,
            List<Entry> elsewhere,
            List<PersonalData.Acceptance> acceptances,
            List<Confirmation> confirmations,
            List<Visit> visits,
            Optional<Preferences> chosen) {

        public Export {
            conversations = List.copyOf(conversations);
            elsewhere = List.copyOf(elsewhere);
            acceptances = List.copyOf(acceptances);
            confirmations = List.copyOf(confirmations);
            visits = List.copyOf(visits);
        }
    }

    /** A conversation, and what its customer may know of it. */
    public record Told(Conversation head, List<Entry> entries) {

        public Told {
            entries = List.copyOf(entries);
        }
    }
}
