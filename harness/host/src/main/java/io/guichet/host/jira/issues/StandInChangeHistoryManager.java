package io.guichet.host.jira.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** Jira's {@code ChangeHistoryManager}: what was changed of one field, the oldest first. */
public final class StandInChangeHistoryManager implements ChangeHistoryManager {

    private final ChangeHistory history;

    public StandInChangeHistoryManager(ChangeHistory history) {
        this.history = history;
    }

    @Override
    public List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName) {
        return history.of(issue.getId()).stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.getField().equals(changeItemFieldName))
                .toList();
    }
}
