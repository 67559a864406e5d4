package com.atlassian.jira.event.type;

/**
 * Says whether a change is announced, and as what.
 *
 * <p>Source: mailru jira-plugins-mrimsender (9.4.1).
 */
public interface EventDispatchOption {
    EventDispatchOption DO_NOT_DISPATCH = new Announced(null);
    EventDispatchOption ISSUE_UPDATED = new Announced(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new Announced(EventType.ISSUE_ASSIGNED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();
}
