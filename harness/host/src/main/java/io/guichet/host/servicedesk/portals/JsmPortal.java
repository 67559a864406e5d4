package io.guichet.host.servicedesk.portals;

import com.atlassian.servicedesk.api.portal.Portal;

/** The door through which customers come to a service desk. */
public record JsmPortal(int id, int serviceDeskId, String portalKey, String name, String description)
        implements Portal {

    @Override
    public int getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
