package io.guichet.host.jira.mail;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.people.Languages;
import java.util.LinkedHashSet;
import java.util.Set;

/** Jira's mails to assignee and watchers, as far as they may browse the issue in Jira. */
public final class TeamNotifications {

    private final Outbox outbox;
    private final Issues issues;
    private final PermissionManager permissions;
    private final Languages languages;
    private final String baseUrl;

    public TeamNotifications(
            Outbox outbox, Issues issues, PermissionManager permissions, Languages languages, String baseUrl) {
        this.outbox = outbox;
        this.issues = issues;
        this.permissions = permissions;
        this.languages = languages;
        this.baseUrl = baseUrl;
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        if (event.isSendMail()) {
            readers(event).forEach(reader -> send(event, reader));
        }
    }

    private Set<ApplicationUser> readers(IssueEvent event) {
        Issue issue = event.getIssue();
        Set<ApplicationUser> readers = new LinkedHashSet<>();
        if (issue.getAssignee() != null) {
            readers.add(issue.getAssignee());
        }
        issues.watchers(issue.getId())
                .forEach(key -> readers.add(issues.references().user(key)));
        readers.removeIf(reader -> reader.equals(event.getUser())
                || !reader.isActive()
                || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reader));
        return readers;
    }

    private void send(IssueEvent event, ApplicationUser reader) {
        Issue issue = event.getIssue();
        Comment comment = event.getComment();
        String author = event.getUser() == null ? "" : event.getUser().getDisplayName();
        String what = MailTexts.text(languages.of(reader), comment == null ? "changed" : "commented", author);
        String quoted = comment == null ? "" : "\n\n" + comment.getBody();
        String link = MailTexts.text(languages.of(reader), "link", baseUrl + "/browse/" + issue.getKey());
        outbox.send(
                reader,
                issue,
                comment == null ? null : comment.getId(),
                "team",
                issue.getSummary(),
                what + quoted + "\n\n" + link);
    }
}
