package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/**
 * Remembers what was changed in issues.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1); members: jira-api 7.7.1 (javap).
 */
public interface ChangeHistoryManager {
    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);
}
