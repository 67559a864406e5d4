package io.guichet.testkit;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.files.ReceivedFile;
import io.guichet.core.files.RequestFiles;
import io.guichet.core.files.Upload;
import io.guichet.core.people.PersonKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Jira's attachments in memory. */
public final class MemoryRequestFiles implements RequestFiles {

    private static final long FIRST = 30_000;

    private final List<File> files = new ArrayList<>();
    private long last = FIRST;
    private long largest = Long.MAX_VALUE;
    private boolean closed;

    @Override
    public long largestBytes() {
        return largest;
    }

    /** Jira's administrator sets a limit. */
    public void limitedTo(long bytes) {
        largest = bytes;
    }

    /** Jira lets nobody attach anything. */
    public void closed() {
        closed = true;
    }

    @Override
    public boolean mayAttach(RequestRef request, Author author) {
        return !closed;
    }

    @Override
    public synchronized AttachmentId attach(RequestRef request, Upload upload, ReceivedFile file) {
        try {
            return add(request, upload.name().value(), upload.author().person(), Files.readAllBytes(file.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody attaches something in Jira. */
    public synchronized AttachmentId attachedInJira(RequestRef request, PersonKey author, String name) {
        return add(request, name, Optional.of(author), new byte[] {1, 2, 3});
    }

    private AttachmentId add(RequestRef request, String name, Optional<PersonKey> author, byte[] content) {
        var id = new AttachmentId(++last);
        files.add(new File(request, new Kept(id, name, content.length, author), content));
        return id;
    }

    /** Somebody deletes it in Jira. */
    public synchronized void deletedInJira(AttachmentId id) {
        files.removeIf(file -> file.kept().id().equals(id));
    }

    @Override
    public synchronized List<Kept> on(RequestRef request) {
        return files.stream()
                .filter(file -> file.request().equals(request))
                .map(File::kept)
                .toList();
    }

    @Override
    public synchronized boolean read(RequestRef request, AttachmentId id, Reading reading) throws IOException {
        var found = files.stream()
                .filter(file ->
                        file.request().equals(request) && file.kept().id().equals(id))
                .findFirst();
        if (found.isPresent()) {
            reading.from(new ByteArrayInputStream(found.get().content()));
        }
        return found.isPresent();
    }

    private record File(RequestRef request, Kept kept, byte[] content) {}
}
