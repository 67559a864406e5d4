package io.guichet.host.jira.mail;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.comments.InternalComments;
import io.guichet.host.jira.comments.JiraComment;
import java.util.Locale;

/** JSM's mails to customers: a request was received, answered by somebody else, resolved, reopened. */
public final class CustomerNotifications {

    private final Outbox outbox;
    private final Audience audience;
    private final InternalComments internal;
    private final String baseUrl;

    public CustomerNotifications(Outbox outbox, Audience audience, InternalComments internal, String baseUrl) {
        this.outbox = outbox;
        this.audience = audience;
        this.internal = internal;
        this.baseUrl = baseUrl;
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        if (!event.isSendMail()) {
            return;
        }
        long type = event.getEventTypeId();
        if (type == EventType.ISSUE_CREATED_ID) {
            tell(event, "request-created", "created", true);
        } else if (type == EventType.ISSUE_RESOLVED_ID || type == EventType.ISSUE_CLOSED_ID) {
            tell(event, "request-resolved", "resolved", true);
        } else if (type == EventType.ISSUE_REOPENED_ID) {
            tell(event, "request-reopened", "reopened", true);
        }
        boolean isNew = type != EventType.ISSUE_COMMENT_EDITED_ID && type != EventType.ISSUE_COMMENT_DELETED_ID;
        if (event.getComment() != null && isNew && isPublic(event.getComment())) {
            tell(event, "public-comment", "commented", false);
        }
    }

    private boolean isPublic(Comment comment) {
        return internal.isForCustomers(((JiraComment) comment).row());
    }

    private void tell(IssueEvent event, String reason, String text, boolean authorToo) {
        Issue issue = event.getIssue();
        for (ApplicationUser customer : audience.customers(issue)) {
            if (authorToo || !customer.equals(event.getUser())) {
                Comment comment = reason.equals("public-comment") ? event.getComment() : null;
                Long commentId = comment == null ? null : comment.getId();
                outbox.send(
                        customer, issue, commentId, reason, issue.getSummary(), body(event, customer, text, comment));
            }
        }
    }

    private String body(IssueEvent event, ApplicationUser customer, String text, Comment comment) {
        Locale locale = audience.localeOf(customer);
        String author = event.getUser() == null ? "" : event.getUser().getDisplayName();
        String quoted = comment == null ? "" : "\n\n" + comment.getBody();
        String link = MailTexts.text(locale, "link", baseUrl + audience.customerPath(event.getIssue()));
        return MailTexts.text(locale, text, author) + quoted + "\n\n" + link;
    }
}
