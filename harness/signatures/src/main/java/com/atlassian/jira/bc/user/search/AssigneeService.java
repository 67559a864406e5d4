package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Finds who may be assigned issues of a project.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3) for the interface; jira-api 7.7.1 (javap) for the method.
 */
public interface AssigneeService {
    Collection<ApplicationUser> findAssignableUsers(String query, Project project);
}
