package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
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

    /** Says false where that version is there already. */
    boolean add(String key, int version, String document, long savedAt) {
        try {
            ao.create(
                    SettingsRow.class,
                    new Columns()
                            .with("ID", key + ":" + version)
                            .with("PROJECT_KEY", key)
                            .with("DOC_VERSION", version)
                            .with("DOCUMENT", document)
                            .with("SAVED_AT", savedAt)
                            .asMap());
            return true;
        } catch (RuntimeException e) {
            if (!Uniqueness.isViolatedIn(e)) {
                throw e;
            }
            return false;
        }
    }
}
