package io.guichet.host.servicedesk.organizations;

import com.atlassian.servicedesk.api.organization.CustomerOrganization;

/** A company whose people are customers. */
public record JsmOrganization(int id, String name) implements CustomerOrganization {

    @Override
    public int getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
