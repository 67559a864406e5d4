package io.guichet.host.pages.issue;

import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.pages.Visit;
import java.util.HashMap;
import java.util.Map;

/** Everything an issue's page shows below its header. */
public final class IssueContent {

    private IssueContent() {}

    public static Map<String, Object> of(Visit visit, JiraIssue issue) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", "[" + issue.getKey() + "] " + issue.getSummary());
        values.put("issue", IssueDetails.of(visit, issue));
        values.put("may", Allowed.on(visit, issue));
        values.put("activity", new Activity(visit, issue));
        values.put(
                "transitions",
                visit.world().jira().workflow().open(issue, visit.visitor().user()));
        IssuePanels panels = new IssuePanels(visit, issue);
        values.put("rightPanels", panels.right());
        values.put("leftPanels", panels.left());
        values.put("tools", panels.tools());
        values.put("moreSections", panels.more());
        return values;
    }
}
