package io.guichet.host.jira.issues;

/** The fields that editing can change, with the names that history and REST use and the column behind each. */
public enum Field {
    ISSUE_TYPE("issuetype", "issue_type_id", true),
    SUMMARY("summary", "summary", false),
    DESCRIPTION("description", "description", false),
    REPORTER("reporter", "reporter_key", false),
    ASSIGNEE("assignee", "assignee_key", false),
    PRIORITY("priority", "priority_id", true),
    STATUS("status", "status_id", true),
    RESOLUTION("resolution", "resolution_id", true);

    private final String title;
    private final String column;
    private final boolean numeric;

    Field(String title, String column, boolean numeric) {
        this.title = title;
        this.column = column;
        this.numeric = numeric;
    }

    public String title() {
        return title;
    }

    String column() {
        return column;
    }

    /** The value as the column wants it. */
    Object stored(String value) {
        return value != null && numeric ? Long.valueOf(value) : value;
    }
}
