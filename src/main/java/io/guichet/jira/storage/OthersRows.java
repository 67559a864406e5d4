package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.privacy.PersonalData;
import io.guichet.core.settings.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Where somebody is named in what belongs to others: puts what comes in her place there, in every table. */
final class OthersRows {

    private static final String NOBODY = PersonalData.ERASED.value();

    private static final List<String> SETTINGS_OF_PEOPLE =
            List.of("keyUsers.", "routing.", "qualification.", "assistant.", "handOver");

    private final ActiveObjects ao;
    private final NamedPeople named;
    private final Optional<String> project;
    private final Set<ConversationId> changed = new HashSet<>();

    /** @param project the name under which it is stored; absent for all of them */
    OthersRows(ActiveObjects ao, NamedPeople named, Optional<String> project) {
        this.ao = ao;
        this.named = named;
        this.project = project;
    }

    /** @param silent whether her words as a customer go, as if she had deleted them */
    Set<ConversationId> replace(boolean silent) {
        entriesBy(silent);
        entriesAbout();
        heads();
        leases();
        settings();
        audit();
        return changed;
    }

    private String before() {
        return named.before().key().value();
    }

    private void entriesBy(boolean silent) {
        for (var id : entries("AUTHOR = ?", before())) {
            var row = ao.get(EntryRow.class, id);
            if (isOfProject(row.getConversation())) {
                var mine = row.getConversation() + ":" + before() + ":";
                var sentAs = row.getSentAs();
                // With its number: of two who are not named any more, both may have used the same identifier.
                row.setSentAs(
                        named.key().equals(NOBODY)
                                ? row.getConversation() + ":" + NOBODY + ":" + row.getEntryNumber()
                                : row.getConversation() + ":" + named.key() + ":" + sentAs.substring(mine.length()));
                row.setAuthor(named.key());
                if (silent
                        && Role.CUSTOMER.name().equals(row.getAuthorRole())
                        && EntryRows.MESSAGE.equals(row.getKind())) {
                    row.setBody(null);
                    row.setAttached(null);
                    row.setAmendment(Amendment.DELETED.name());
                }
                row.save();
                changed.add(new ConversationId(row.getConversation()));
            }
        }
    }

    private void entriesAbout() {
        for (var id : entries("DETAILS LIKE ?", named.pattern())) {
            var row = ao.get(EntryRow.class, id);
            var details = named.inDocument(row.getDetails());
            if (!details.equals(row.getDetails()) && isOfProject(row.getConversation())) {
                row.setDetails(details);
                row.save();
                changed.add(new ConversationId(row.getConversation()));
            }
        }
    }

    private void heads() {
        for (var id : ids(
                ConversationRow.class, ConversationRow::getId, "AGENT = ? OR LIFE LIKE ?", before(), named.pattern())) {
            var row = ao.get(ConversationRow.class, id);
            if (isOfProject(row)) {
                if (before().equals(row.getAgent())) {
                    row.setAgent(named.key());
                }
                if (row.getLife() != null) {
                    row.setLife(named.inDocument(row.getLife()));
                }
                row.save();
                changed.add(new ConversationId(id));
            }
        }
    }

    /** Who put an agent away; her presence is of no project, and stays as it is where one alone is meant. */
    private void leases() {
        if (project.isPresent()) {
            return;
        }
        for (var row : ao.find(LeaseRow.class, "SAID_BY = ?", before())) {
            row.setSaidBy(named.key());
            row.save();
        }
    }

    private void settings() {
        var keys = new TreeSet<String>();
        for (var id : ids(SettingsRow.class, SettingsRow::getId, "1 = 1")) {
            var row = ao.get(SettingsRow.class, id);
            if (project.filter(name -> !name.equals(row.getProjectKey())).isEmpty()) {
                if (named.standsIn(row.getDocument())) {
                    row.setDocument(named.inSettings(row.getDocument()));
                    keys.add(row.getProjectKey());
                }
                if (before().equals(row.getSavedBy())) {
                    row.setSavedBy(named.key());
                }
                row.save();
            }
        }
        keys.forEach(this::anew);
    }

    /** What holds becomes another version: who has it open saves nobody back in, and other nodes follow. */
    private void anew(String key) {
        var versions = new Versions(ao);
        var stored = false;
        while (!stored) {
            var last = versions.latest(key).orElseThrow();
            var change = new Change(
                    new PersonKey(Optional.ofNullable(last.getSavedBy()).orElse(NOBODY)),
                    Instant.ofEpochMilli(last.getSavedAt()));
            stored = versions.add(key, last.getDocVersion() + 1, named.inSettings(last.getDocument()), change);
        }
    }

    private void audit() {
        for (var id : project.map(name -> ids(AuditRow.class, AuditRow::getId, "PROJECT_KEY = ?", name))
                .orElseGet(() -> ids(AuditRow.class, AuditRow::getId, "1 = 1"))) {
            audit(ao.get(AuditRow.class, id));
        }
    }

    private void audit(AuditRow row) {
        if (before().equals(row.getActor())) {
            row.setActor(named.key());
        }
        if (mayNameSomebody(row)) {
            row.setSubject(inText(row.getSubject()));
            row.setValueBefore(inText(row.getValueBefore()));
            row.setValueAfter(inText(row.getValueAfter()));
        }
        row.save();
    }

    /** A staff number may be a user name, and a figure of the log is not to be taken for one. */
    private static boolean mayNameSomebody(AuditRow row) {
        return !row.getAction().startsWith("charter.")
                && (!row.getAction().startsWith("settings.")
                        || SETTINGS_OF_PEOPLE.stream().anyMatch(row.getSubject()::startsWith));
    }

    private String inText(String text) {
        return text == null ? null : named.inText(text);
    }

    private boolean isOfProject(String conversation) {
        return project.isEmpty()
                || Arrays.stream(ao.find(ConversationRow.class, "ID = ?", conversation))
                        .anyMatch(this::isOfProject);
    }

    private boolean isOfProject(ConversationRow row) {
        return project.filter(name -> !name.equals(row.getProjectKey())).isEmpty();
    }

    private List<String> entries(String where, Object... values) {
        return ids(EntryRow.class, EntryRow::getId, where, values);
    }

    /** Read first and changed after: what is streamed cannot be saved meanwhile. */
    private <T extends RawEntity<String>> List<String> ids(
            Class<T> type, Function<T, String> id, String where, Object... values) {
        var ids = new ArrayList<String>();
        ao.stream(type, Query.select("ID").where(where, values), row -> ids.add(id.apply(row)));
        return ids;
    }
}
