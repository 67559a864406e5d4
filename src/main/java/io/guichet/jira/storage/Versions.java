package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Change;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.Query;

/** Documents of which every saved version has its row; the primary key decides who of two saved first. */
final class Versions {

    private final ActiveObjects ao;

    Versions(ActiveObjects ao) {
        this.ao = ao;
    }

    Optional<SettingsRow> latest(String key) {
        return Arrays.stream(ao.find(
                        SettingsRow.class,
                        Query.select()
                                .where("PROJECT_KEY = ?", key)
                                .order("DOC_VERSION DESC")
                                .limit(1)))
                .findFirst();
    }

    Optional<SettingsRow> at(String key, int version) {
        return Arrays.stream(ao.find(SettingsRow.class, "ID = ?", id(key, version)))
                .findFirst();
    }

    Optional<Change> lastChange(String key) {
        return latest(key).flatMap(row -> Optional.ofNullable(row.getSavedBy())
                .map(by -> new Change(new PersonKey(by), Instant.ofEpochMilli(row.getSavedAt()))));
    }

    /** Says false where that version is there already. */
    boolean add(String key, int version, String document, Change change) {
        try {
            ao.create(
                    SettingsRow.class,
                    new Columns()
                            .with("ID", id(key, version))
                            .with("PROJECT_KEY", key)
                            .with("DOC_VERSION", version)
                            .with("DOCUMENT", document)
                            .with("SAVED_AT", change.at().toEpochMilli())
                            .with("SAVED_BY", change.by().value())
                            .asMap());
            return true;
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
            return false;
        }
    }

    private static String id(String key, int version) {
        return key + ":" + version;
    }
}
