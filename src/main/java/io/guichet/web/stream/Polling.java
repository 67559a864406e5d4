package io.guichet.web.stream;

import io.guichet.core.availability.Presence;
import io.guichet.core.delivery.Hub;
import io.guichet.core.delivery.Onlookers;
import io.guichet.web.attendance.Attendance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers pages that ask again and again. An answer without events costs no look at the database. */
@Named
public final class Polling {

    private static final long SOON_MS = 1_000;
    private static final long LATER_MS = 3_000;

    private final Hub hub;
    private final Streams streams;
    private final Telling telling;
    private final Attendance attendance;
    private final Presence presence;
    private final Onlookers onlookers;

    @Inject
    public Polling(
            Hub hub, Streams streams, Telling telling, Attendance attendance, Presence presence, Onlookers onlookers) {
        this.hub = hub;
        this.streams = streams;
        this.telling = telling;
        this.attendance = attendance;
        this.presence = presence;
        this.onlookers = onlookers;
    }

    /** A page that asks is there, as much as one that streams. */
    void seen(Interest interest) {
        presence.seen(interest.person());
        onlookers.seen();
        attendance.came(interest.person(), interest.list(), interest.named());
        attendance.left(interest.person(), interest.list(), interest.named());
    }

    /**
     * What can be said at once.
     *
     * @param cursor empty for a page that asks for the first time
     * @param waits whether the server can wait in the client's place
     * @return absent where there is nothing to say and the server waits
     */
    Optional<PollAnswer> atOnce(Reader reader, Interest interest, String cursor, boolean waits) {
        if (cursor.isEmpty()) {
            return Optional.of(new PollAnswer(List.of(), here().text(), 0));
        }
        var from = Cursor.parse(cursor);
        var missed = from.flatMap(streams::missed);
        if (missed.isEmpty()) {
            return Optional.of(new PollAnswer(List.of(Event.RESYNC), here().text(), 0));
        }
        var events = new ArrayList<Event>();
        for (var told : missed.get()) {
            if (interest.concerns(told.happening())) {
                events.addAll(telling.of(reader, told.happening()));
            }
        }
        if (events.isEmpty() && waits) {
            return Optional.empty();
        }
        var upTo = from.get().seq() + missed.get().size();
        var pause = waits ? 0 : events.isEmpty() ? LATER_MS : SOON_MS;
        return Optional.of(new PollAnswer(events, new Cursor(hub.boot(), upTo).text(), pause));
    }

    private Cursor here() {
        return new Cursor(hub.boot(), hub.last());
    }
}
