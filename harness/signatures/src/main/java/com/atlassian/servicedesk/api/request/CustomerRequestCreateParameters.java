package com.atlassian.servicedesk.api.request;

import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.field.FieldId;
import com.atlassian.servicedesk.api.field.FieldInputValue;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.Map;
import java.util.Set;

/**
 * A request that is to be created.
 *
 * <p>Source: jira-servicedesk Javadoc 10.3.2.
 */
public interface CustomerRequestCreateParameters {

    /** Puts the request together; raising on behalf of somebody needs an agent as caller. */
    interface Builder {
        Builder serviceDesk(ServiceDesk serviceDesk);

        Builder requestType(RequestType requestType);

        Builder fieldValue(FieldId fieldId, FieldInputValue value);

        Builder fieldValues(Map<FieldId, FieldInputValue> values);

        Builder raiseOnBehalfOf(String username);

        Builder requestParticipants(Set<String> usernames);

        CustomerRequestCreateParameters build();
    }
}
