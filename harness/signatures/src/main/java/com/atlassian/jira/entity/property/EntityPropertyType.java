package com.atlassian.jira.entity.property;

/**
 * The kinds of things that carry properties.
 *
 * <p>Only the kinds the plugin uses.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public enum EntityPropertyType {
    ISSUE_PROPERTY("IssueProperty"),
    COMMENT_PROPERTY("CommentProperty");
    private final String dbEntityName;

    EntityPropertyType(String dbEntityName) {
        this.dbEntityName = dbEntityName;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }
}
