package io.guichet.host.servicedesk.desks;

import com.atlassian.servicedesk.api.ServiceDesk;

/** The service desk of one project. */
public record JsmServiceDesk(int id, long projectId) implements ServiceDesk {

    @Override
    public int getId() {
        return id;
    }

    @Override
    public long getProjectId() {
        return projectId;
    }
}
