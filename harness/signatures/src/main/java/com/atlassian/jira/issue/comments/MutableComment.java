package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * A comment that is being edited.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public interface MutableComment extends Comment {
    void setBody(String body);

    void setUpdateAuthor(ApplicationUser updateAuthor);

    void setUpdated(Date updated);
}
