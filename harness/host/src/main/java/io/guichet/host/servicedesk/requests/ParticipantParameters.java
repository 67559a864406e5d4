package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.request.CustomerRequest;
import com.atlassian.servicedesk.api.request.participant.RequestParticipantUpdateParameters;
import java.util.Set;
import java.util.TreeMap;

/** Who is to take part in a request. */
record ParticipantParameters(CustomerRequest request, Set<ApplicationUser> people)
        implements RequestParticipantUpdateParameters {

    static final class Builder implements RequestParticipantUpdateParameters.Builder {

        private final TreeMap<String, ApplicationUser> people = new TreeMap<>();
        private CustomerRequest request;

        @Override
        public Builder customerRequest(CustomerRequest changed) {
            request = changed;
            return this;
        }

        @Override
        public Builder requestParticipant(ApplicationUser person) {
            people.put(person.getKey(), person);
            return this;
        }

        @Override
        public RequestParticipantUpdateParameters build() {
            return new ParticipantParameters(request, Set.copyOf(people.values()));
        }
    }
}
