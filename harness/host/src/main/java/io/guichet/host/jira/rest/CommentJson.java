package io.guichet.host.jira.rest;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.projects.Role;
import io.guichet.host.jira.projects.Roles;
import io.guichet.host.jira.properties.EntityProperties;
import io.guichet.host.jira.properties.JiraProperty;

/** Comments as Jira's JSON shows them. */
final class CommentJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Links links;
    private final UserJson users;
    private final Roles roles;
    private final EntityProperties properties;

    CommentJson(Links links, UserJson users, Roles roles, EntityProperties properties) {
        this.links = links;
        this.users = users;
        this.roles = roles;
        this.properties = properties;
    }

    ObjectNode of(JiraComment comment, boolean withProperties) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        long issue = comment.row().issueId();
        json.put("self", links.self("issue/" + issue + "/comment", comment.getId()));
        json.put("id", comment.getId().toString());
        if (comment.getAuthorKey() != null) {
            json.set("author", users.of(comment.getAuthorApplicationUser()));
            json.set("updateAuthor", users.of(comment.getUpdateAuthorApplicationUser()));
        }
        json.put("body", comment.getBody());
        json.put("created", links.date(comment.getCreated()));
        json.put("updated", links.date(comment.getUpdated()));
        visibility(comment, json);
        if (withProperties) {
            json.set("properties", propertiesOf(comment.getId()));
        }
        return json;
    }

    private void visibility(JiraComment comment, ObjectNode json) {
        if (comment.getGroupLevel() != null) {
            json.putObject("visibility").put("type", "group").put("value", comment.getGroupLevel());
        } else if (comment.getRoleLevelId() != null) {
            String role = roles.byId(comment.getRoleLevelId()).map(Role::name).orElse("?");
            json.putObject("visibility").put("type", "role").put("value", role);
        }
    }

    private ArrayNode propertiesOf(long commentId) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        String entity = EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();
        for (JiraProperty property : properties.of(entity, commentId)) {
            list.addObject().put("key", property.propertyKey()).set("value", value(property));
        }
        return list;
    }

    static JsonNode value(JiraProperty property) {
        try {
            return MAPPER.readTree(property.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Property " + property.id() + " is no JSON", e);
        }
    }
}
