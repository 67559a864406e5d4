package io.guichet.jira.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/**
 * Brings the tables to model version 1, from nothing.
 *
 * <p>The next change of a stored shape brings: a frozen copy of the rows as they are now in a package {@code v1}, used by
 * this task from then on; a task for version 2; and a test that takes tables with data from one to the other.
 */
public final class FirstModel implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(
                ConversationRow.class,
                EntryRow.class,
                ReadMarkRow.class,
                LeaseRow.class,
                UploadRow.class,
                SettingsRow.class,
                AcceptanceRow.class,
                ConfirmationRow.class,
                PreferenceRow.class,
                ReplyRow.class,
                AuditRow.class,
                NodeRow.class,
                ArticleCountRow.class,
                VisitRow.class,
                ShownFieldsRow.class,
                ProjectRow.class);
    }
}
