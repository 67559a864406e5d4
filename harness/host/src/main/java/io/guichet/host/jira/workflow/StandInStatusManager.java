package io.guichet.host.jira.workflow;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.List;

/** Jira's {@code StatusManager}. */
public final class StandInStatusManager implements StatusManager {

    private final Statuses statuses;

    public StandInStatusManager(Statuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public Status getStatus(String id) {
        return statuses.byId(Long.parseLong(id)).orElse(null);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(statuses.all());
    }
}
