package com.atlassian.jira.event;

import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * Something that happened in Jira.
 *
 * <p>Source: jira-api 7.7.1 (javap), as supertype of IssueEvent.
 */
public abstract class AbstractEvent {
    private final Date time = new Date();
    private final Map<String, Object> params;

    protected AbstractEvent(Map<String, Object> params) {
        this.params = params == null ? Map.of() : Collections.unmodifiableMap(new HashMap<>(params));
    }

    public Date getTime() {
        return new Date(time.getTime());
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
