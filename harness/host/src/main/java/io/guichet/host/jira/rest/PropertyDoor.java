package io.guichet.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.properties.EntityProperties;
import io.guichet.host.jira.properties.JiraProperty;
import jakarta.ws.rs.core.Response;

/** The calls on the properties of one entity; whoever opens the door has checked the permission. */
final class PropertyDoor {

    private final EntityProperties properties;
    private final String entityName;
    private final long entityId;
    private final String address;

    PropertyDoor(EntityProperties properties, String entityName, long entityId, String address) {
        this.properties = properties;
        this.entityName = entityName;
        this.entityId = entityId;
        this.address = address;
    }

    ObjectNode keys() {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.withArray("keys");
        for (JiraProperty property : properties.of(entityName, entityId)) {
            answer.withArray("keys")
                    .addObject()
                    .put("self", address + "/" + property.propertyKey())
                    .put("key", property.propertyKey());
        }
        return answer;
    }

    ObjectNode get(String key) {
        JiraProperty property = properties.get(entityName, entityId, key).orElseThrow(() -> missing(key));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("key", key);
        answer.set("value", CommentJson.value(property));
        return answer;
    }

    Response put(String key, JsonNode value) {
        if (value == null) {
            throw RestProblem.of(400, "The value of the property must be valid, non-empty JSON.");
        }
        String json = value.toString();
        if (json.length() > EntityProperties.MAX_LENGTH || key.length() > EntityProperties.MAX_KEY_LENGTH) {
            throw RestProblem.of(400, "The key or the value of the property is too long.");
        }
        boolean isNew = properties.get(entityName, entityId, key).isEmpty();
        properties.put(entityName, entityId, key, json);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .build();
    }

    Response delete(String key) {
        if (properties.get(entityName, entityId, key).isEmpty()) {
            throw missing(key);
        }
        properties.delete(entityName, entityId, key);
        return Response.noContent().build();
    }

    private static RestProblem missing(String key) {
        return RestProblem.of(404, "The property with key " + key + " does not exist.");
    }
}
