package io.guichet.host.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.security.CurrentUser;

/** Who asks, and the issue they ask for if they may see it. */
final class Asking {

    private final Issues issues;
    private final IssueService service;

    Asking(Issues issues, IssueService service) {
        this.issues = issues;
        this.service = service;
    }

    /** The person who is logged in; 401 without one. */
    static ApplicationUser user() {
        return CurrentUser.get()
                .orElseThrow(() -> RestProblem.of(
                        401, "You are not authenticated. Authentication required to perform this operation."));
    }

    static ApplicationUser anybody() {
        return CurrentUser.orNull();
    }

    /** 404 for an issue that is not there, 401 or 403 for one that this person may not see. */
    JiraIssue issue(String keyOrId) {
        IssueService.IssueResult result = issues.byKeyOrId(keyOrId)
                .map(issue -> service.getIssue(anybody(), issue.getId()))
                .orElseGet(() -> service.getIssue(anybody(), keyOrId));
        if (!result.isValid()) {
            throw RestProblem.of(result.getErrorCollection());
        }
        return (JiraIssue) result.getIssue();
    }
}
