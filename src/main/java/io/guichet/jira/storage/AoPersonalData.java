package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Visit;
import io.guichet.core.identity.Confirmation;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.privacy.Identity;
import io.guichet.core.privacy.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;

/** What is stored of people, in all of our tables. A new table with a person in it has its place here, too. */
@Named
public final class AoPersonalData implements PersonalData {

    private final ActiveObjects ao;
    private final StoredProjects names;
    private final AoSettings settings;
    private final AoGlobalSettings everywhere;
    private final ErasedConversations erased;

    @Inject
    public AoPersonalData(
            @ComponentImport ActiveObjects ao, StoredProjects names, AoSettings settings, AoGlobalSettings everywhere) {
        this.ao = ao;
        this.names = names;
        this.settings = settings;
        this.everywhere = everywhere;
        this.erased = new ErasedConversations(ao, names);
    }

    @Override
    public List<Conversation> conversationsOf(PersonKey customer, Optional<ProjectKey> project) {
        return erased.of(customer, project);
    }

    @Override
    public void close(ConversationId id) {
        erased.close(id);
    }

    @Override
    public void empty(ConversationId id, Instant now) {
        erased.empty(id, now);
    }

    @Override
    public int halfErased() {
        return erased.half();
    }

    @Override
    public Set<ConversationId> forget(Identity person, Optional<ProjectKey> project) {
        new OwnRows(ao, names, person.key(), project).delete();
        var named = new NamedPeople(person, ERASED.value(), Optional.empty());
        var changed = new OthersRows(ao, named, project.map(names::name)).replace(true);
        forgetSettings();
        return changed;
    }

    @Override
    public Set<ConversationId> rename(Identity before, Identity now) {
        var changed = before.key().equals(now.key())
                ? new HashSet<ConversationId>()
                : new OwnRows(ao, names, before.key(), Optional.empty()).become(now.key());
        var named = new NamedPeople(before, now.key().value(), now.userName());
        changed.addAll(new OthersRows(ao, named, Optional.empty()).replace(false));
        forgetSettings();
        return changed;
    }

    private void forgetSettings() {
        settings.forget();
        everywhere.forget();
    }

    @Override
    public List<Entry> saidElsewhere(PersonKey person, Optional<ProjectKey> project) {
        var rows = ao.find(
                EntryRow.class,
                new Criteria()
                        .and("AUTHOR = ?", person.value())
                        .and("AUTHOR_ROLE = ?", Role.CUSTOMER.name())
                        .and("KIND = ?", EntryRows.MESSAGE)
                        .query()
                        .order("STORED_AT, ID"));
        return Arrays.stream(rows)
                .filter(row -> isOfSomebodyElse(row, person, project))
                .map(EntryRows::entry)
                .toList();
    }

    private boolean isOfSomebodyElse(EntryRow entry, PersonKey person, Optional<ProjectKey> project) {
        return Arrays.stream(ao.find(ConversationRow.class, "ID = ?", entry.getConversation()))
                .filter(head -> !head.getCustomer().equals(person.value()))
                .anyMatch(head -> project.filter(key -> !names.name(key).equals(head.getProjectKey()))
                        .isEmpty());
    }

    @Override
    public List<Acceptance> acceptancesOf(PersonKey person, Optional<ProjectKey> project) {
        var wanted = new Criteria().and("PERSON = ?", person.value());
        project.ifPresent(key -> wanted.and("PROJECT_KEY = ?", names.name(key)));
        return Arrays.stream(ao.find(AcceptanceRow.class, wanted.query().order("ACCEPTED_AT, ID")))
                .map(row -> new Acceptance(
                        names.key(row.getProjectKey()),
                        row.getCharterVersion(),
                        Instant.ofEpochMilli(row.getAcceptedAt())))
                .toList();
    }

    @Override
    public List<Confirmation> confirmationsOf(PersonKey person, Optional<ProjectKey> project) {
        var wanted = new Criteria().and("PERSON = ?", person.value());
        project.ifPresent(key -> wanted.and("PROJECT_KEY = ?", names.name(key)));
        return Arrays.stream(ao.find(ConfirmationRow.class, wanted.query().order("ID")))
                .map(new AoConfirmations(ao, names)::confirmation)
                .toList();
    }

    @Override
    public List<Visit> visitsOf(PersonKey person, Optional<ProjectKey> project) {
        var wanted = new Criteria().and("PERSON = ?", person.value());
        project.ifPresent(key -> wanted.and("PROJECT_KEY = ?", names.name(key)));
        return Arrays.stream(ao.find(VisitRow.class, wanted.query().order("SEEN_AT, ID")))
                .map(new AoVisits(ao, names)::visit)
                .toList();
    }

    @Override
    public int sweepConfirmations(Instant sentBefore) {
        return ao.deleteWithSQL(
                ConfirmationRow.class, "CONFIRMED_AT = ? AND SENT_AT < ?", 0L, sentBefore.toEpochMilli());
    }

    /** A customer's own marks stay: without them all would be news to her. */
    @Override
    public int sweepReadMarks(ProjectKey project, Instant quietSince) {
        var quiet = ao.find(
                ConversationRow.class,
                new Criteria()
                        .and("PROJECT_KEY = ?", names.name(project))
                        .and("RESOLVED = ?", true)
                        .and("LAST_AT < ?", quietSince.toEpochMilli())
                        .query());
        return Arrays.stream(quiet)
                .mapToInt(head -> ao.deleteWithSQL(
                        ReadMarkRow.class, "CONVERSATION = ? AND READER <> ?", head.getId(), head.getCustomer()))
                .sum();
    }

    @Override
    public int sweepLeases(Instant seenBefore) {
        var before = seenBefore.toEpochMilli();
        return ao.deleteWithSQL(LeaseRow.class, "SEEN_AT < ? AND SAID_AT < ? AND WEEK_PLAN IS NULL", before, before);
    }

    @Override
    public int sweepUploads(Instant begunBefore) {
        return ao.deleteWithSQL(UploadRow.class, "BEGUN_AT < ?", begunBefore.toEpochMilli());
    }

    @Override
    public int sweepErased(Instant erasedBefore) {
        return erased.sweep(erasedBefore);
    }

    @Override
    public Set<ProjectKey> projects() {
        var keys = new TreeSet<String>();
        ao.stream(SettingsRow.class, Query.select("ID, PROJECT_KEY"), row -> keys.add(row.getProjectKey()));
        keys.remove(AoGlobalSettings.EVERYWHERE);
        return keys.stream().map(names::key).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
