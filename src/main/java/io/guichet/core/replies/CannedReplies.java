package io.guichet.core.replies;

import io.guichet.core.replies.CannedReply.Owner;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored canned replies. */
public interface CannedReplies {

    Optional<CannedReply> byId(String id);

    /** All that belong to any of these, in no certain order. */
    List<CannedReply> of(Collection<? extends Owner> owners);

    /** Stores a new one, or another state of the one with this identifier; whose it is never changes. */
    void keep(CannedReply reply);

    /** Nothing happens where there is none. */
    void remove(String id);
}
