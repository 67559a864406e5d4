package io.guichet.web.stream;

import io.guichet.core.availability.Presence;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Journal;
import io.guichet.core.delivery.Hub;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** One turn at one page: looks at what waits for it, and sends what its reader may see. */
@Named
public final class Delivery {

    private static final int MOST_ANSWERED = 20;

    private final Hub hub;
    private final Conversations conversations;
    private final Journal journal;
    private final Telling telling;
    private final Presence presence;
    private final Clock clock;

    @Inject
    public Delivery(
            Hub hub, Conversations conversations, Journal journal, Telling telling, Presence presence, Clock clock) {
        this.hub = hub;
        this.conversations = conversations;
        this.journal = journal;
        this.telling = telling;
        this.presence = presence;
        this.clock = clock;
    }

    /**
     * Sends what waits.
     *
     * @return whether the page stays open
     * @throws IOException when the other side has gone
     */
    boolean turn(Subscription page) throws IOException {
        if (!page.reader().isHere()) {
            return false;
        }
        var first = page.startsNow();
        if (first) {
            open(page);
        }
        // Before the look at what waits: all that happened until now has been offered by then.
        var upTo = hub.last();
        var waiting = page.take();
        if (waiting.isEmpty()) {
            return false;
        }
        var events = new ArrayList<Event>(first && page.hasLostTrack() ? List.of(Event.RESYNC) : List.of());
        for (var told : waiting.get()) {
            events.addAll(telling.of(page.reader(), told.happening()));
            upTo = Math.max(upTo, told.seq());
        }
        return send(page, events, first, new Cursor(hub.boot(), upTo));
    }

    private boolean send(Subscription page, List<Event> events, boolean first, Cursor cursor) throws IOException {
        var now = clock.instant();
        if (first || !events.isEmpty()) {
            page.sent(now);
            presence.seen(page.reader().person());
            return page.outlet().send(events, cursor);
        }
        if (page.pulseIsDue(now)) {
            page.sent(now);
            presence.seen(page.reader().person());
            return page.outlet().beat(cursor);
        }
        return true;
    }

    private void open(Subscription page) throws IOException {
        for (var opening : page.openings().entrySet()) {
            open(page, opening.getKey(), opening.getValue());
        }
        if (page.interest().list()) {
            openAnswered(page);
        }
    }

    /** Whoever shows her list may have one of its conversations open: is the agent who answers there? */
    private void openAnswered(Subscription page) throws IOException {
        var customer = page.reader().person();
        var unresolved = conversations.ofCustomer(customer, Optional.empty(), true, MOST_ANSWERED, Optional.empty());
        for (var own : unresolved.conversations()) {
            var agent = journal.head(own.id()).flatMap(head -> head.state().agent());
            if (agent.isPresent() && !page.openings().containsKey(own.id())) {
                open(page, own.id(), OptionalLong.empty());
            }
        }
    }

    private void open(Subscription page, ConversationId id, OptionalLong after) throws IOException {
        var head = journal.head(id);
        var access = head.flatMap(page.reader()::access);
        if (head.isPresent() && access.isPresent()) {
            page.outlet().begin(List.of(telling.peopleThere(access.get(), head.get())));
            if (after.isPresent()) {
                replay(page, access.get(), head.get(), after.getAsLong());
            }
        }
    }

    private void replay(Subscription page, Access access, Conversation head, long after) throws IOException {
        try {
            telling.after(page.reader(), access, head, after, some -> begin(page, some));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void begin(Subscription page, List<Event> events) {
        try {
            page.outlet().begin(events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
