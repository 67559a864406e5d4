package io.guichet.host.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.workflow.StandInIssueWorkflowManager;
import io.guichet.host.jira.workflow.Statuses;
import io.guichet.host.jira.workflow.Transition;

/** The ways open to somebody as Jira's JSON shows them. */
final class TransitionJson {

    private final StandInIssueWorkflowManager workflow;
    private final Statuses statuses;
    private final ConstantJson constants;

    TransitionJson(StandInIssueWorkflowManager workflow, Statuses statuses, ConstantJson constants) {
        this.workflow = workflow;
        this.statuses = statuses;
        this.constants = constants;
    }

    ArrayNode list(JiraIssue issue, ApplicationUser user) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Transition way : workflow.open(issue, user)) {
            list.addObject()
                    .put("id", Integer.toString(way.actionId()))
                    .put("name", way.name())
                    .set("to", constants.status(statuses.byId(way.toStatusId()).orElseThrow()));
        }
        return list;
    }
}
