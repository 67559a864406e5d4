package com.atlassian.servicedesk.api.requesttype;

import java.util.List;

/**
 * A kind of request that a portal offers.
 *
 * <p>Source: atlassian-slack-integration-server master (jira-servicedesk-api 11.0.0) (test implements the whole
 * interface).
 */
public interface RequestType {
    int getId();

    String getName();

    String getDescription();

    String getHelpText();

    int getPortalId();

    long getIssueTypeId();

    long getIconId();

    List<RequestTypeGroup> getGroups();
}
