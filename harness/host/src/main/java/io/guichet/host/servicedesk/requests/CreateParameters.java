package io.guichet.host.servicedesk.requests;

import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.field.FieldId;
import com.atlassian.servicedesk.api.field.FieldInputValue;
import com.atlassian.servicedesk.api.request.CustomerRequestCreateParameters;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A request about to be raised; on behalf of nobody else when that name is null. */
public record CreateParameters(
        ServiceDesk serviceDesk,
        RequestType requestType,
        Map<String, Object> fields,
        String onBehalfOf,
        Set<String> participants)
        implements CustomerRequestCreateParameters {

    /** Collects the parameters. */
    public static final class Builder implements CustomerRequestCreateParameters.Builder {

        private final Map<String, Object> fields = new LinkedHashMap<>();
        private ServiceDesk serviceDesk;
        private RequestType requestType;
        private String onBehalfOf;
        private Set<String> participants = Set.of();

        @Override
        public Builder serviceDesk(ServiceDesk desk) {
            serviceDesk = desk;
            return this;
        }

        @Override
        public Builder requestType(RequestType type) {
            requestType = type;
            return this;
        }

        @Override
        public Builder fieldValue(FieldId fieldId, FieldInputValue value) {
            fields.put(fieldId.value(), value.value());
            return this;
        }

        @Override
        public Builder fieldValues(Map<FieldId, FieldInputValue> values) {
            values.forEach(this::fieldValue);
            return this;
        }

        @Override
        public Builder raiseOnBehalfOf(String username) {
            onBehalfOf = username;
            return this;
        }

        @Override
        public Builder requestParticipants(Set<String> usernames) {
            participants = Set.copyOf(usernames);
            return this;
        }

        @Override
        public CreateParameters build() {
            return new CreateParameters(
                    serviceDesk, requestType, new LinkedHashMap<>(fields), onBehalfOf, participants);
        }
    }
}
