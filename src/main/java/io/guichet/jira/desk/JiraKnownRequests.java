package io.guichet.jira.desk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.KnownRequest;
import io.guichet.core.conversation.KnownRequests;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.jira.people.PortalRequests;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Issues of service projects that somebody reported. */
@Named
public final class JiraKnownRequests implements KnownRequests {

    private final IssueManager issues;
    private final UserManager users;
    private final PortalRequests portal;
    private final Marks marks;

    @Inject
    public JiraKnownRequests(
            @ComponentImport IssueManager issues,
            @ComponentImport UserManager users,
            PortalRequests portal,
            Marks marks) {
        this.issues = issues;
        this.users = users;
        this.portal = portal;
        this.marks = marks;
    }

    @Override
    public boolean isShownToReporter(KnownRequest request) {
        return Optional.ofNullable(users.getUserByKey(request.reporter().value()))
                .filter(reporter -> portal.isShownTo(reporter, request.ref().issueId()))
                .isPresent();
    }

    @Override
    public Optional<KnownRequest> byKey(String issueKey) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueKey))
                .filter(issue -> issue.getProjectObject() != null && issue.getReporter() != null)
                .map(issue -> new KnownRequest(
                        new RequestRef(issue.getId(), issue.getKey()),
                        new ProjectKey(issue.getProjectObject().getKey()),
                        new PersonKey(issue.getReporter().getKey()),
                        issue.getSummary(),
                        Optional.ofNullable(issue.getDescription()).orElse(""),
                        marks.conversationOf(issue.getId())
                                .filter(ConversationId::isWellFormed)
                                .map(ConversationId::new)));
    }
}
