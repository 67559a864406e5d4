package io.guichet.testkit;

import io.guichet.core.replies.CannedReplies;
import io.guichet.core.replies.CannedReply;
import io.guichet.core.replies.CannedReply.Owner;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Canned replies in memory. */
public final class MemoryCannedReplies implements CannedReplies {

    private final Map<String, CannedReply> replies = new LinkedHashMap<>();

    @Override
    public synchronized Optional<CannedReply> byId(String id) {
        return Optional.ofNullable(replies.get(id));
    }

    @Override
    public synchronized List<CannedReply> of(Collection<? extends Owner> owners) {
        return replies.values().stream()
                .filter(reply -> owners.contains(reply.owner()))
                .toList();
    }

    @Override
    public synchronized void keep(CannedReply reply) {
        replies.put(reply.id(), reply);
    }

    @Override
    public synchronized void remove(String id) {
        replies.remove(id);
    }
}
