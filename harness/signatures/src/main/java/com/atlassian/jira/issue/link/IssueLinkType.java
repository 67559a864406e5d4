package com.atlassian.jira.issue.link;

/**
 * A kind of link between issues.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1); jira-api 7.7.1 (javap).
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getInward();

    String getOutward();
}
