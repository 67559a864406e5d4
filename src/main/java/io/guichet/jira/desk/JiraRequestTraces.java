package io.guichet.jira.desk;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.privacy.RequestTraces;
import io.guichet.jira.handover.CopyMarks;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
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
    private final CopyMarks copies;

    @Inject
    public JiraRequestTraces(
            @ComponentImport IssueManager issues,
            @ComponentImport CommentManager comments,
            @ComponentImport AttachmentManager attachments,
            @ComponentImport IssueIndexingService index,
            Marks marks,
            CopyMarks copies) {
        this.issues = issues;
        this.comments = comments;
        this.attachments = attachments;
        this.index = index;
        this.marks = marks;
        this.copies = copies;
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
        return delete(request, there);
    }

    @Override
    public int eraseTranscripts(RequestRef copy) {
        var there = issue(copy).stream()
                .flatMap(issue -> comments.getComments(issue).stream())
                .filter(comment -> copies.isTranscript(comment.getId()))
                .toList();
        there.forEach(comments::delete);
        if (!there.isEmpty()) {
            issue(copy).ifPresent(this::indexAnew);
        }
        return there.size();
    }

    @Override
    public int eraseCopies(RequestRef copy, RequestRef request, Collection<AttachmentId> files) {
        var ids = files.stream().map(AttachmentId::value).toList();
        var theirs = issue(request).stream()
                .flatMap(issue -> attachments.getAttachments(issue).stream())
                .filter(file -> ids.contains(file.getId()))
                .toList();
        return delete(
                copy,
                issue(copy).stream()
                        .flatMap(issue -> attachments.getAttachments(issue).stream())
                        .filter(file -> theirs.stream().anyMatch(one -> isSame(one, file)))
                        .toList());
    }

    /** A copy of a file has another number, and nothing says of which it is. */
    private static boolean isSame(Attachment one, Attachment other) {
        return one.getFilename().equals(other.getFilename())
                && one.getFilesize().equals(other.getFilesize());
    }

    private int delete(RequestRef request, List<Attachment> there) {
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
