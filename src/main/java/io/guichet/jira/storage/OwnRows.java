package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is one person's own besides her conversations: marks, acceptances, who she is, choices, presence, replies. */
final class OwnRows {

    private static final String REPLIES = "person:";

    private final ActiveObjects ao;
    private final StoredProjects names;
    private final PersonKey person;
    private final Optional<String> project;

    OwnRows(ActiveObjects ao, StoredProjects names, PersonKey person, Optional<ProjectKey> project) {
        this.ao = ao;
        this.names = names;
        this.person = person;
        this.project = project.map(names::name);
    }

    /** Presence, choices and replies are of no project: they stay unless all is meant. */
    void delete() {
        marks();
        project.ifPresentOrElse(
                key -> ao.deleteWithSQL(AcceptanceRow.class, "PERSON = ? AND PROJECT_KEY = ?", person.value(), key),
                () -> ao.deleteWithSQL(AcceptanceRow.class, "PERSON = ?", person.value()));
        project.ifPresentOrElse(
                key -> ao.deleteWithSQL(ConfirmationRow.class, "PERSON = ? AND PROJECT_KEY = ?", person.value(), key),
                () -> ao.deleteWithSQL(ConfirmationRow.class, "PERSON = ?", person.value()));
        project.ifPresentOrElse(
                key -> ao.deleteWithSQL(VisitRow.class, "PERSON = ? AND PROJECT_KEY = ?", person.value(), key),
                () -> ao.deleteWithSQL(VisitRow.class, "PERSON = ?", person.value()));
        if (project.isEmpty()) {
            ao.deleteWithSQL(UploadRow.class, "AUTHOR = ?", person.value());
            ao.deleteWithSQL(PreferenceRow.class, "ID = ?", person.value());
            ao.deleteWithSQL(ShownFieldsRow.class, "ID = ?", person.value());
            ao.deleteWithSQL(LeaseRow.class, "ID = ?", person.value());
            ao.deleteWithSQL(ReplyRow.class, "BELONGS_TO = ?", REPLIES + person.value());
        }
    }

    private void marks() {
        for (var mark : ao.find(ReadMarkRow.class, "READER = ?", person.value())) {
            var ofProject = project.isEmpty()
                    || Arrays.stream(ao.find(ConversationRow.class, "ID = ?", mark.getConversation()))
                            .anyMatch(head -> project.get().equals(head.getProjectKey()));
            if (ofProject) {
                ao.deleteWithSQL(ReadMarkRow.class, "ID = ?", mark.getId());
            }
        }
    }

    /** All of it is another key's from now on; a primary key that holds the old one is made anew. */
    Set<ConversationId> become(PersonKey now) {
        var changed = new HashSet<ConversationId>();
        for (var head : ao.find(ConversationRow.class, "CUSTOMER = ?", person.value())) {
            head.setCustomer(now.value());
            head.save();
            changed.add(new ConversationId(head.getId()));
        }
        for (var mark : ao.find(ReadMarkRow.class, "READER = ?", person.value())) {
            new AoReadMarks(ao).read(new ConversationId(mark.getConversation()), now, mark.getEntryNumber());
        }
        for (var one : ao.find(AcceptanceRow.class, "PERSON = ?", person.value())) {
            new AoAcceptances(ao, names)
                    .accept(
                            now,
                            names.key(one.getProjectKey()),
                            one.getCharterVersion(),
                            java.time.Instant.ofEpochMilli(one.getAcceptedAt()));
        }
        var confirmations = new AoConfirmations(ao, names);
        for (var one : ao.find(ConfirmationRow.class, "PERSON = ?", person.value())) {
            confirmations.keep(confirmations.confirmation(one).of(now));
        }
        var choices = new AoChoices(ao);
        choices.of(person).ifPresent(chosen -> choices.keep(now, chosen));
        var shown = new AoShownFields(ao);
        var fields = shown.of(person);
        if (!fields.isEmpty()) {
            shown.keep(now, fields);
        }
        var leases = new AoLeases(ao, names);
        leases.of(person).map(lease -> lease.of(now)).ifPresent(leases::save);
        for (var reply : ao.find(ReplyRow.class, "BELONGS_TO = ?", REPLIES + person.value())) {
            reply.setBelongsTo(REPLIES + now.value());
            reply.save();
        }
        delete(now);
        return changed;
    }

    /** A file on its way when its sender is renamed has to be sent again; from where she wrote is not told of whoever is anonymous. */
    private void delete(PersonKey now) {
        if (now.equals(person)) {
            return;
        }
        ao.deleteWithSQL(ReadMarkRow.class, "READER = ?", person.value());
        ao.deleteWithSQL(AcceptanceRow.class, "PERSON = ?", person.value());
        ao.deleteWithSQL(ConfirmationRow.class, "PERSON = ?", person.value());
        ao.deleteWithSQL(PreferenceRow.class, "ID = ?", person.value());
        ao.deleteWithSQL(ShownFieldsRow.class, "ID = ?", person.value());
        ao.deleteWithSQL(LeaseRow.class, "ID = ?", person.value());
        ao.deleteWithSQL(UploadRow.class, "AUTHOR = ?", person.value());
        ao.deleteWithSQL(VisitRow.class, "PERSON = ?", person.value());
    }
}
