package io.guichet.web.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Where events leave this node towards one page. Used by one thread at a time, but for {@link #end}. */
interface Outlet {

    /**
     * Sends events; none is a thing to send as well.
     *
     * @param cursor where to resume once all of it has arrived
     * @return whether more can be sent
     * @throws IOException when the other side has gone
     */
    boolean send(List<Event> events, Cursor cursor) throws IOException;

    /** Sends a part of what {@link #send} will complete; nothing can be resumed from here. */
    void begin(List<Event> events) throws IOException;

    /** It is time for a sign of life. */
    boolean beat(Cursor cursor) throws IOException;

    /** Whether one answer is all that leaves here. */
    boolean isPoll();

    /** How long until the next sign of life is due. */
    Duration pulse();

    /** Ends the answer; doing so twice does nothing. */
    void end();
}
