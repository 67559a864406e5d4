package io.guichet.jira.desk;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.privacy.RequestTraces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * Comments and files that the chat left on Jira's issues.
 *
 * <p>Not the way by which a person deletes a comment: that one notes its words in the issue's history and tells all who
 * listen. This one asks for no permission and tells nobody, so the issue is indexed anew afterwards.
 */
@Named
public final class JiraRequestTraces implements RequestTraces {

    private final IssueManager issues;
    private final CommentManager comments;
    private final AttachmentManager attachments;
    private final IssueIndexingService index;
    private final Marks marks;

    @Inject
    public JiraRequestTraces(
            @ComponentImport IssueManager issues,
            @ComponentImport CommentManager comments,
            @ComponentImport AttachmentManager attachments,
            @ComponentImport IssueIndexingService index,
            Marks marks) {
        this.issues = issues;
        this.comments = comments;
        this.attachments = attachments;
        this.index = index;
        this.marks = marks;
    }

    @Override
    public int eraseComments(RequestRef request, Collection<Long> ids) {
        var there = ids.stream()
                .map(comments::getCommentById)
                .filter(Objects::nonNull)
                .toList();
        there.forEach(comments::delete);
        if (!there.isEmpty()) {
            issue(request).ifPresent(this::indexAnew);
        }
        return there.size();
    }

    private void indexAnew(Issue issue) {
        try {
            index.reIndex(issue);
        } catch (IndexException e) {
            throw new IllegalStateException("Jira could not index " + issue.getKey() + " anew", e);
        }
    }

    @Override
    public int eraseFiles(RequestRef request, Collection<AttachmentId> files) {
        var ids = files.stream().map(AttachmentId::value).toList();
        var there = issue(request).stream()
                .flatMap(issue -> attachments.getAttachments(issue).stream())
                .filter(file -> ids.contains(file.getId()))
                .toList();
        for (var file : there) {
            try {
                attachments.deleteAttachment(file);
            } catch (RemoveException e) {
                throw new IllegalStateException("Jira could not delete a file of " + request.key(), e);
            }
        }
        return there.size();
    }

    @Override
    public void unmark(RequestRef request) {
        marks.unmarkRequest(request.issueId());
    }

    private Optional<Issue> issue(RequestRef request) {
        return Optional.ofNullable(issues.getIssueObject(request.issueId()));
    }
}
