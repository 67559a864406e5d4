package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.List;

/**
 * Tells which transitions of an issue a person may take.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public interface IssueWorkflowManager {
    Collection<ActionDescriptor> getAvailableActions(Issue issue, ApplicationUser user);

    List<ActionDescriptor> getSortedAvailableActions(Issue issue, ApplicationUser user);

    List<ActionDescriptor> getSortedAvailableActions(
            Issue issue, TransitionOptions transitionOptions, ApplicationUser user);

    boolean isValidAction(Issue issue, int action, ApplicationUser user);
}
