package io.guichet.core.files;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The files of a request, which Jira keeps. Slow, may fail, and shares no transaction with our tables. */
public interface RequestFiles {

    /** Jira's own limit for one file, in bytes. */
    long largestBytes();

    /** Whether Jira lets this person attach something to the request. */
    boolean mayAttach(RequestRef request, Author author);

    /** Makes a copy of the file an attachment of the request, in its sender's name. */
    AttachmentId attach(RequestRef request, Upload upload, ReceivedFile file);

    /** All of them, oldest first; nothing where the request is gone. */
    List<Kept> on(RequestRef request);

    /** Reads one from its beginning; says false, and reads nothing, where it is gone. */
    boolean read(RequestRef request, AttachmentId file, Reading reading) throws IOException;

    /** @param author absent where nobody is known */
    record Kept(AttachmentId id, String name, long size, Optional<PersonKey> author) {}

    /** Takes as much of the content as it wants; does not close it. */
    @FunctionalInterface
    interface Reading {
        void from(InputStream content) throws IOException;
    }
}
