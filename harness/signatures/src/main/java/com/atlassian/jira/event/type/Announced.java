package com.atlassian.jira.event.type;

/** Holds the values behind the constants of EventDispatchOption; Jira keeps its own out of sight too. */
record Announced(Long eventTypeId) implements EventDispatchOption {
    @Override
    public boolean isEventBeingSent() {
        return eventTypeId != null;
    }

    @Override
    public Long getEventTypeId() {
        return eventTypeId;
    }
}
