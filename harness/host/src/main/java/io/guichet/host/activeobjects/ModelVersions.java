package io.guichet.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.guichet.host.database.Database;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers which version a plugin's tables have, and runs the upgrade tasks that lead on from there. */
final class ModelVersions {

    private static final Logger LOG = LoggerFactory.getLogger(ModelVersions.class);

    private final Jdbi jdbi;

    ModelVersions(Database database) {
        database.createTablesOf(ModelVersions.class);
        this.jdbi = database.jdbi();
    }

    void upgrade(String prefix, List<ActiveObjectsUpgradeTask> tasks, ActiveObjects tables) {
        tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion, ModelVersions::compare))
                .forEach(task -> upgrade(prefix, task, tables));
    }

    private static int compare(ModelVersion one, ModelVersion other) {
        return one.isSame(other) ? 0 : one.isOlderThan(other) ? -1 : 1;
    }

    private void upgrade(String prefix, ActiveObjectsUpgradeTask task, ActiveObjects tables) {
        ModelVersion current = current(prefix);
        if (!current.isOlderThan(task.getModelVersion())) {
            return;
        }
        LOG.info("Upgrading {} from model version {} to {}", prefix, current, task.getModelVersion());
        task.upgrade(current, tables);
        remember(prefix, task.getModelVersion());
    }

    private ModelVersion current(String prefix) {
        return jdbi.withHandle(handle -> handle.createQuery("select version from host_ao_model where prefix = :prefix")
                .bind("prefix", prefix)
                .mapTo(String.class)
                .findOne()
                .map(ModelVersion::valueOf)
                .orElseGet(ModelVersion::zero));
    }

    private void remember(String prefix, ModelVersion version) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from host_ao_model where prefix = ?", prefix);
            handle.execute("insert into host_ao_model (prefix, version) values (?, ?)", prefix, version.toString());
        });
    }
}
