package io.guichet.core.mirror;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The JSM requests behind conversations. Slow, may fail, and shares no transaction with our tables (design D8). */
public interface Requests {

    /** The request that an earlier, interrupted attempt created for this conversation. */
    Optional<RequestRef> find(Conversation conversation);

    /** Creates the request: reporter = customer, summary = subject, description = first message. */
    RequestRef create(Conversation conversation);

    /** The comment that an earlier, interrupted attempt wrote for this entry. */
    OptionalLong findComment(RequestRef request, Entry entry);

    /**
     * Writes a message as a public comment of its author, a note as an internal one; marked with the entry it mirrors.
     *
     * @return its id
     */
    long comment(RequestRef request, Entry entry);

    /**
     * Has a comment say what its entry says by now; deletes it where the entry was deleted. What says so already, or is no
     * longer there, stays as it is.
     */
    void correct(RequestRef request, long comment, Entry entry);

    /**
     * Takes away what came with a message that its author has deleted, as far as Jira lets her delete it; the rest stays,
     * and so does what is gone already.
     */
    void remove(RequestRef request, List<AttachmentId> files, PersonKey by);

    /** All public comments, oldest first. */
    List<WrittenComment> publicComments(RequestRef request);

    /** Resolves the request as somebody; nothing happens if it was resolved since the entry, whatever came then. */
    Moved resolve(RequestRef request, Entry entry, PersonKey by);

    /** When this was said: a comment may have stood in Jira for a while before it was taken in. */
    Instant saidAt(Entry entry);

    /** Opens the request again, in the status that it had before it was resolved, if it was so at the time of the entry. */
    Moved reopen(RequestRef request, Entry entry, PersonKey by);

    /** Resolves again what an answer has opened, as it was resolved before. */
    Moved closeAgain(RequestRef request, Entry entry, PersonKey by);

    /** Links two requests as related; once. */
    Moved relate(RequestRef request, RequestRef other, PersonKey by);

    /** Gives the request another title. */
    Moved rename(RequestRef request, PersonKey by, String subject);
}
