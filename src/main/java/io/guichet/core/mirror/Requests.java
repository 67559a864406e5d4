package io.guichet.core.mirror;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.RequestRef;
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

    /** Writes the message as a public comment of its author, marked with the entry it mirrors; answers its id. */
    long comment(RequestRef request, Entry entry);

    /** All public comments, oldest first. */
    List<WrittenComment> publicComments(RequestRef request);
}
