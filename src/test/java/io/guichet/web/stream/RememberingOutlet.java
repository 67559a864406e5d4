package io.guichet.web.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An outlet that remembers what went through it; its other side can go away. */
final class RememberingOutlet implements Outlet {

    final List<Event> told = new CopyOnWriteArrayList<>();
    final List<Cursor> cursors = new CopyOnWriteArrayList<>();
    volatile int beats;
    volatile boolean gone;
    volatile boolean ended;

    @Override
    public boolean send(List<Event> events, Cursor cursor) throws IOException {
        begin(events);
        cursors.add(cursor);
        return true;
    }

    @Override
    public void begin(List<Event> events) throws IOException {
        if (gone) {
            throw new IOException("gone");
        }
        told.addAll(events);
    }

    @Override
    public boolean beat(Cursor cursor) {
        beats++;
        cursors.add(cursor);
        return true;
    }

    @Override
    public Duration pulse() {
        return Limits.HEARTBEAT;
    }

    @Override
    public boolean isPoll() {
        return false;
    }

    @Override
    public void end() {
        ended = true;
    }

    Cursor lastCursor() {
        return cursors.get(cursors.size() - 1);
    }
}
