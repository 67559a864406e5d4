package io.guichet.host.jira.projects;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/** Jira's {@code PriorityManager}. */
public final class StandInPriorityManager implements PriorityManager {

    private final Priorities priorities;

    public StandInPriorityManager(Priorities priorities) {
        this.priorities = priorities;
    }

    @Override
    public List<Priority> getPriorities() {
        return List.copyOf(priorities.all());
    }
}
