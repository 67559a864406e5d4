package io.guichet.jira.handover;

import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.handover.OtherTeams.Copy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What is noted on a copy: whose it is, and by which call it was made. Anybody may write properties; so it proves nothing. */
@Named
public final class CopyMarks {

    /** On a comment of the copy: what was said in the conversation. */
    static final String TRANSCRIPT = "guichet.transcript";

    private static final String COPY = "guichet.handOver";
    private static final String ON_ISSUE = EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();
    private static final String ON_COMMENT = EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonEntityPropertyManager properties;

    @Inject
    public CopyMarks(@ComponentImport JsonEntityPropertyManager properties) {
        this.properties = properties;
    }

    void mark(long issueId, Copy copy) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("conversation", copy.conversation().value())
                .put("client", copy.once().value());
        properties.put(ON_ISSUE, issueId, COPY, json.toString());
    }

    boolean isOf(long issueId, Copy copy) {
        return read(issueId)
                .filter(mark -> mark.path("conversation")
                                .asText()
                                .equals(copy.conversation().value())
                        && mark.path("client").asText().equals(copy.once().value()))
                .isPresent();
    }

    boolean isMarked(long issueId) {
        return read(issueId).isPresent();
    }

    /** The conversation whose request this issue says it is a copy of. */
    Optional<ConversationId> conversationOf(long issueId) {
        return read(issueId)
                .map(mark -> mark.path("conversation").asText())
                .filter(ConversationId::isWellFormed)
                .map(ConversationId::new);
    }

    /** Whether a comment says that it is what a hand-over wrote. */
    public boolean isTranscript(long commentId) {
        return properties.get(ON_COMMENT, commentId, TRANSCRIPT) != null;
    }

    private Optional<JsonNode> read(long issueId) {
        var property = properties.get(ON_ISSUE, issueId, COPY);
        if (property == null || property.getValue() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(property.getValue()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
