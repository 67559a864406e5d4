package io.guichet.host.servicedesk.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.field.FieldId;
import com.atlassian.servicedesk.api.field.FieldInputValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import io.guichet.host.servicedesk.desks.JsmServiceDesk;
import io.guichet.host.servicedesk.portals.JsmRequestType;
import io.guichet.host.servicedesk.requests.CreateParameters;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads a new request from the JSON of a client. */
final class NewRequestReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ServiceDeskStandIn desk;

    NewRequestReader(ServiceDeskStandIn desk) {
        this.desk = desk;
    }

    CreateParameters read(ApplicationUser user, JsonNode body) {
        if (body == null || !body.isObject()) {
            throw Refused.invalid("The request body is not a JSON object.");
        }
        JsmServiceDesk one = desk.enter(user, body.path("serviceDeskId").asText(""));
        CreateParameters.Builder builder = new CreateParameters.Builder();
        builder.serviceDesk(one);
        builder.requestType(type(one, body.path("requestTypeId").asInt(-1)));
        body.path("requestFieldValues")
                .fields()
                .forEachRemaining(field -> builder.fieldValue(
                        FieldId.withId(field.getKey()),
                        FieldInputValue.withValue(MAPPER.convertValue(field.getValue(), Object.class))));
        if (body.hasNonNull("raiseOnBehalfOf")) {
            builder.raiseOnBehalfOf(body.get("raiseOnBehalfOf").asText());
        }
        Set<String> participants = new LinkedHashSet<>();
        body.path("requestParticipants").forEach(name -> participants.add(name.asText()));
        builder.requestParticipants(participants);
        return builder.build();
    }

    private JsmRequestType type(JsmServiceDesk one, int id) {
        int portal = desk.portals().ofDesk(one.id()).orElseThrow().id();
        return desk.requestTypes()
                .byId(id)
                .filter(type -> type.portalId() == portal)
                .orElseThrow(() -> Refused.invalid("The request type does not exist."));
    }
}
