package io.guichet.jira.desk;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
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
import java.util.List;
import java.util.Optional;

/** Issues of service projects that somebody reported. */
@Named
public final class JiraKnownRequests implements KnownRequests {

    private final IssueManager issues;
    private final UserManager users;
    private final SearchService search;
    private final PortalRequests portal;
    private final Marks marks;

    @Inject
    public JiraKnownRequests(
            @ComponentImport IssueManager issues,
            @ComponentImport UserManager users,
            @ComponentImport SearchService search,
            PortalRequests portal,
            Marks marks) {
        this.issues = issues;
        this.users = users;
        this.search = search;
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
                .map(this::known);
    }

    private KnownRequest known(Issue issue) {
        return new KnownRequest(
                new RequestRef(issue.getId(), issue.getKey()),
                new ProjectKey(issue.getProjectObject().getKey()),
                new PersonKey(issue.getReporter().getKey()),
                issue.getSummary(),
                Optional.ofNullable(issue.getDescription()).orElse(""),
                marks.conversationOf(issue.getId())
                        .filter(ConversationId::isWellFormed)
                        .map(ConversationId::new));
    }

    @Override
    public List<KnownRequest> openOf(PersonKey reporter, ProjectKey project, PersonKey viewer, int limit) {
        var who = users.getUserByKey(reporter.value());
        var as = users.getUserByKey(viewer.value());
        return who == null || as == null ? List.of() : openOf(who, project, as, limit);
    }

    /** With the viewer's own permissions: what she may not browse is not found. */
    private List<KnownRequest> openOf(ApplicationUser reporter, ProjectKey project, ApplicationUser viewer, int limit) {
        var jql = "project = %s AND reporter = %s AND resolution IS EMPTY ORDER BY updated DESC"
                .formatted(RequestsFound.quoted(project.value()), RequestsFound.quoted(reporter.getName()));
        var query = search.parseQuery(viewer, jql);
        if (!query.isValid()) {
            throw new IllegalStateException("Jira does not understand: " + jql);
        }
        try {
            return search.search(viewer, query.getQuery(), new PagerFilter(limit)).getResults().stream()
                    .filter(issue -> issue.getReporter() != null)
                    .map(this::known)
                    .toList();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for the requests of a customer", e);
        }
    }
}
