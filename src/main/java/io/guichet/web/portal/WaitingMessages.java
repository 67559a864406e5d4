package io.guichet.web.portal;

import static java.util.stream.Collectors.toMap;

import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.conversation.UnreadMessages.Count;
import io.guichet.core.delivery.Happening;
import io.guichet.core.people.PersonKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** What is known to wait for one customer in one portal. */
final class WaitingMessages {

    /** Held by whoever asks the database. */
    final ReentrantLock counting = new ReentrantLock();

    private Optional<Map<ConversationId, Count>> counts = Optional.empty();
    private final Map<ConversationId, Sight> sights = new ConcurrentHashMap<>();
    private long until;
    private long heard;

    /** How much waits in which conversation; absent when it is to be counted. */
    synchronized Optional<Map<ConversationId, Integer>> waiting(long now) {
        return counts.filter(known -> now < until).map(WaitingMessages::waiting);
    }

    static Map<ConversationId, Integer> waiting(Map<ConversationId, Count> counts) {
        return counts.entrySet().stream()
                .filter(one -> one.getValue().unread() > 0)
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().unread()));
    }

    synchronized long heard() {
        return heard;
    }

    /** Unless something was heard since the look began: then what was seen may be old. */
    synchronized void remember(Map<ConversationId, Count> seen, long heardBefore, long forgetAt) {
        if (heard == heardBefore) {
            counts = Optional.of(new HashMap<>(seen));
            until = forgetAt;
        }
    }

    /** What another node stored may be told out of order, and a deletion takes back what was counted. */
    synchronized void heard(Happening.EntryStored stored, PersonKey customer) {
        heard++;
        var entry = stored.entry();
        if (!stored.here() || takesBack(entry)) {
            counts = Optional.empty();
        } else if (entry.isMessage()) {
            sights.computeIfAbsent(
                    entry.conversation(),
                    none -> new Sight(stored.conversation().request()));
            counts.ifPresent(
                    known -> known.compute(entry.conversation(), (id, count) -> (count == null ? Count.NOTHING : count)
                            .after(entry, customer)));
        }
    }

    private static boolean takesBack(Entry entry) {
        return entry.content() instanceof Content.Event event && event.what() == Content.Happened.DELETED;
    }

    synchronized void read(ConversationId conversation, long number) {
        heard++;
        counts = counts.filter(known -> isAllRead(known, conversation, number));
    }

    /** Sets the count to nothing where all of it has been read; what is told late of before that stays read. */
    private static boolean isAllRead(Map<ConversationId, Count> known, ConversationId id, long number) {
        var read = known.computeIfPresent(id, (same, count) -> count.upTo() <= number ? new Count(0, number) : count);
        return read == null || read.unread() == 0;
    }

    /** There is such a conversation, and whether it is shown is to be asked. */
    void meets(ConversationId conversation, Optional<RequestRef> request) {
        sights.computeIfAbsent(conversation, none -> new Sight(request)).ask(request);
    }

    /** Something about its request is different. */
    void changed(ConversationId conversation, Optional<RequestRef> request, long now) {
        sights.computeIfAbsent(conversation, none -> new Sight(request)).changed(request, now);
    }

    /** Whether she is shown it; the portal is asked where that is not known. */
    boolean isShown(ConversationId conversation, long now, Predicate<Optional<RequestRef>> portal) {
        return sights.computeIfAbsent(conversation, none -> new Sight(Optional.empty()))
                .isShown(now, portal);
    }
}
