package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/**
 * Knows the priorities, the most pressing first.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3).
 */
public interface PriorityManager {
    List<Priority> getPriorities();
}
