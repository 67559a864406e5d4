package io.guichet.core.files;

import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;

/**
 * Hands a file to somebody who may see the conversation, and only a file that an entry of it brought.
 *
 * <p>The request may have others, of internal comments for one; they do not exist here.
 */
@Named
public final class FetchingAFile {

    private final Entries entries;
    private final RequestFiles files;

    @Inject
    public FetchingAFile(Entries entries, RequestFiles files) {
        this.entries = entries;
        this.files = files;
    }

    /** The file, if the reader sees the entry that brought it and Jira still has it. */
    public Optional<AttachedFile> find(Access reader, Conversation conversation, AttachmentId id) {
        return entries.withFiles(conversation.id()).stream()
                .filter(entry -> reader.isAgent() || entry.isPublic())
                .filter(Entry::isMessage)
                .flatMap(entry -> entry.files().stream())
                .filter(file -> file.id().equals(id))
                .findFirst()
                .filter(file -> isThere(conversation, id));
    }

    private boolean isThere(Conversation conversation, AttachmentId id) {
        return conversation.request().stream()
                .flatMap(request -> files.on(request).stream())
                .anyMatch(kept -> kept.id().equals(id));
    }

    /** Reads a file that was found; says false where it has gone since. */
    public boolean read(Conversation conversation, AttachedFile file, RequestFiles.Reading reading) throws IOException {
        var request = conversation.request();
        return request.isPresent() && files.read(request.get(), file.id(), reading);
    }
}
