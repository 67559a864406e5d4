package io.guichet.core.files;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.ConversationId;
import java.time.Instant;

/**
 * A file that is on its way from its sender to the request and into the conversation.
 *
 * @param name as it will be called on the request, where nothing had this name when it began
 * @param size in bytes
 * @param type media type by its content
 */
public record Upload(
        ConversationId conversation,
        Author author,
        ClientId clientId,
        FileName name,
        long size,
        String type,
        Instant begunAt) {

    public AttachedFile as(AttachmentId id) {
        return new AttachedFile(id, name.value(), size, type);
    }
}
