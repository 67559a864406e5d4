package io.guichet.host.jira.projects;

import com.atlassian.jira.issue.IssueConstant;

/** What issue types, statuses, priorities and resolutions have in common. */
public interface Constant extends IssueConstant {

    long id();

    String name();

    String description();

    @Override
    default String getId() {
        return Long.toString(id());
    }

    @Override
    default String getName() {
        return name();
    }

    @Override
    default String getDescription() {
        return description();
    }

    @Override
    default String getNameTranslation() {
        return name();
    }

    @Override
    default String getNameTranslation(String locale) {
        return name();
    }
}
