package io.guichet.host.start;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** What a start has opened so far; all of it is closed when the process ends, however far the start came. */
final class OpenedParts implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ConcurrentLinkedDeque<>();

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    /** The last opened first; one that fails to close does not keep the others open. */
    @Override
    public void close() {
        for (AutoCloseable part = parts.poll(); part != null; part = parts.poll()) {
            try {
                part.close();
            } catch (Exception e) {
                e.printStackTrace();
            }
        }
    }
}
