package io.guichet.host.jira.fields;

import com.atlassian.jira.issue.customfields.option.Option;

/** One of the things to choose in a custom field. */
public record JiraOption(long id, long fieldId, String text, boolean off) implements Option {

    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return text;
    }

    @Override
    public Boolean getDisabled() {
        return off;
    }

    @Override
    public String toString() {
        return text;
    }
}
