package io.guichet.host.servicedesk.portals;

import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.atlassian.servicedesk.api.requesttype.RequestTypeGroup;
import java.util.List;

/** A kind of request that a portal offers. */
public record JsmRequestType(
        int id,
        int portalId,
        long issueTypeId,
        String name,
        String description,
        String helpText,
        long iconId,
        boolean hidden,
        int sequenceNumber)
        implements RequestType {

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

    @Override
    public String getHelpText() {
        return helpText;
    }

    @Override
    public int getPortalId() {
        return portalId;
    }

    @Override
    public long getIssueTypeId() {
        return issueTypeId;
    }

    @Override
    public long getIconId() {
        return iconId;
    }

    @Override
    public List<RequestTypeGroup> getGroups() {
        return List.of();
    }
}
