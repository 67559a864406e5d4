package io.guichet.jira.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.AttachmentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The files of an entry in one column, as JSON; read node by node for the reason that {@link SettingsDocument} gives. */
final class AttachedFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AttachedFiles() {}

    /** Absent for none, so that entries without files have nothing in the column. */
    static Optional<String> text(List<AttachedFile> files) {
        var array = JsonNodeFactory.instance.arrayNode();
        files.forEach(file -> array.addObject()
                .put("id", file.id().value())
                .put("name", file.name())
                .put("size", file.size())
                .put("type", file.type()));
        return array.isEmpty() ? Optional.empty() : Optional.of(array.toString());
    }

    static List<AttachedFile> files(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        try {
            return StreamSupport.stream(JSON.readTree(text).spliterator(), false)
                    .map(AttachedFiles::file)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored files are not JSON", e);
        }
    }

    private static AttachedFile file(JsonNode file) {
        return new AttachedFile(
                new AttachmentId(file.path("id").asLong()),
                file.path("name").asText(),
                file.path("size").asLong(),
                file.path("type").asText());
    }
}
