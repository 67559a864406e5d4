package io.guichet.host.jira.events;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Jira's {@code IssueChangedEvent}: an issue with the fields that changed; author and comment may be null. */
public record IssueChange(Issue issue, ApplicationUser author, Comment comment, List<ChangeItemBean> items)
        implements IssueChangedEvent {

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public Optional<ApplicationUser> getAuthor() {
        return Optional.ofNullable(author);
    }

    @Override
    public Collection<ChangeItemBean> getChangeItems() {
        return items;
    }

    @Override
    public Optional<ChangeItemBean> getChangeItemForField(String field) {
        return items.stream().filter(item -> item.getField().equals(field)).findFirst();
    }

    @Override
    public Optional<Comment> getComment() {
        return Optional.ofNullable(comment);
    }
}
