package io.guichet.jira.desk;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.mirror.Claim;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What is noted on issues and comments in their properties, by us and by JSM. */
@Named
public final class Marks {

    /** On an issue: the conversation it is the request of. */
    static final String CONVERSATION = "guichet.conversation";

    /** On a comment: the entry it mirrors. */
    static final String ENTRY = "guichet.entry";

    /** On a comment, by JSM: whether customers may not see it. */
    static final String PUBLIC_COMMENT = "sd.public.comment";

    static final String NOT_INTERNAL = "{\"internal\":false}";
    static final String INTERNAL = "{\"internal\":true}";

    private static final String ON_ISSUE = EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();
    private static final String ON_COMMENT = EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonEntityPropertyManager properties;

    @Inject
    public Marks(@ComponentImport JsonEntityPropertyManager properties) {
        this.properties = properties;
    }

    void markRequest(long issueId, ConversationId conversation) {
        var json = JsonNodeFactory.instance.objectNode().put("id", conversation.value());
        properties.put(ON_ISSUE, issueId, CONVERSATION, json.toString());
    }

    void unmarkRequest(long issueId) {
        properties.delete(ON_ISSUE, issueId, CONVERSATION);
    }

    /** The conversation that an issue says it is the request of; nothing but the database proves it. */
    Optional<String> conversationOf(long issueId) {
        return Optional.of(read(ON_ISSUE, issueId, CONVERSATION).path("id"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    static String of(Entry entry) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("conversation", entry.conversation().value())
                .put("number", entry.number())
                .toString();
    }

    static Claim claimOf(Entry entry) {
        return new Claim(entry.conversation().value(), entry.number());
    }

    /** The entry that a comment says it mirrors. */
    Optional<Claim> mirroredBy(long commentId) {
        var mark = read(ON_COMMENT, commentId, ENTRY);
        return mark.path("conversation").isTextual() && mark.path("number").canConvertToLong()
                ? Optional.of(new Claim(
                        mark.path("conversation").asText(), mark.path("number").asLong()))
                : Optional.empty();
    }

    boolean isInternal(long commentId) {
        return read(ON_COMMENT, commentId, PUBLIC_COMMENT).path("internal").asBoolean();
    }

    private JsonNode read(String owner, long id, String key) {
        var property = properties.get(owner, id, key);
        if (property == null || property.getValue() == null) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(property.getValue());
        } catch (JsonProcessingException e) {
            // Anybody may write properties; what is no JSON says nothing.
            return MissingNode.getInstance();
        }
    }
}
