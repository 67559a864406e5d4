package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;

/**
 * Finds projects without checking permissions.
 *
 * <p>Source: jira-multiple-subtasks (11.3.3); jira-scrum-poker (11.3.1).
 */
public interface ProjectManager {
    Project getProjectObj(Long id) throws DataAccessException;

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKey(String key);

    List<Project> getProjectObjects() throws DataAccessException;
}
