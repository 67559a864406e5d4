package io.guichet.core.conversation;

import io.guichet.core.entitlement.Access;
import java.util.List;

/** What of a request's needed fields stands empty now, whatever was filled in when it was qualified (R91). */
public interface FilledFields {

    /** Words for them, in order; none where all is there, or there is no request yet. */
    List<String> missing(Access agent, Conversation conversation);
}
