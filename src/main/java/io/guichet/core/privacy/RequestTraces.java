package io.guichet.core.privacy;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.RequestRef;
import java.util.Collection;

/**
 * What the chat has left on a request. The request itself stays: title, description, reporter and history are Jira's, and
 * so is erasing them.
 */
public interface RequestTraces {

    /**
     * Deletes comments, so that neither the history nor Jira's index keeps their words.
     *
     * @return how many were there
     */
    int eraseComments(RequestRef request, Collection<Long> comments);

    /** Deletes attachments; says how many were there. */
    int eraseFiles(RequestRef request, Collection<AttachmentId> files);

    /** Deletes what was said as a hand-over wrote it on a copy; says how many comments that were. */
    int eraseTranscripts(RequestRef copy);

    /** Deletes from a copy what a hand-over brought of these files of the request, which are still there. */
    int eraseCopies(RequestRef copy, RequestRef request, Collection<AttachmentId> files);

    /** The issue no longer says which conversation it is the request of. */
    void unmark(RequestRef request);
}
