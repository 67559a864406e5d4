package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Change;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Documents of which every saved version has its row; the primary key decides who of two saved first. */
final class Versions {

    private static final int TOGETHER = 500;

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

    /** All that were ever saved, the oldest first. */
    List<SettingsRow> all(String key) {
        return List.of(ao.find(
                SettingsRow.class, Query.select().where("PROJECT_KEY = ?", key).order("DOC_VERSION ASC")));
    }

    /** The latest version of each key, without the documents. */
    Map<String, Integer> latest() {
        var latest = new HashMap<String, Integer>();
        ao.stream(
                SettingsRow.class,
                Query.select("ID, PROJECT_KEY, DOC_VERSION"),
                row -> latest.merge(row.getProjectKey(), row.getDocVersion(), Math::max));
        return latest;
    }

    /** These versions by their keys, some hundred in a statement. */
    Map<String, SettingsRow> at(Map<String, Integer> wanted) {
        var rows = new HashMap<String, SettingsRow>();
        var ids = wanted.entrySet().stream()
                .map(one -> id(one.getKey(), one.getValue()))
                .toList();
        for (var from = 0; from < ids.size(); from += TOGETHER) {
            var some = ids.subList(from, Math.min(ids.size(), from + TOGETHER));
            var places = String.join(", ", Collections.nCopies(some.size(), "?"));
            for (var row : ao.find(SettingsRow.class, "ID IN (" + places + ")", some.toArray())) {
                rows.put(row.getProjectKey(), row);
            }
        }
        return rows;
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
