package io.guichet.web.stream;

import io.guichet.web.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A poll that waits: the first event ends it, or its time. */
final class PollOutlet implements Outlet {

    private static final Logger LOG = LoggerFactory.getLogger(PollOutlet.class);
    private static final long BREATH_MS = 1_000;

    private final AsyncAnswer answer;
    private final Json json;
    private final Duration wait;
    private final String from;
    private final AtomicBoolean answered = new AtomicBoolean();

    /** @param from the cursor that the client has, for an answer without events */
    PollOutlet(AsyncAnswer answer, Json json, Duration wait, String from) {
        this.answer = answer;
        this.json = json;
        this.wait = wait;
        this.from = from;
    }

    @Override
    public boolean send(List<Event> events, Cursor cursor) throws IOException {
        if (events.isEmpty()) {
            return true;
        }
        answer(new PollAnswer(events, cursor.text(), 0));
        return false;
    }

    @Override
    public void begin(List<Event> events) {
        throw new IllegalStateException("a poll is one answer");
    }

    @Override
    public boolean beat(Cursor cursor) throws IOException {
        answer(new PollAnswer(List.of(), cursor.text(), 0));
        return false;
    }

    @Override
    public Duration pulse() {
        return wait;
    }

    @Override
    public boolean isPoll() {
        return true;
    }

    /** Also when it ends before its time: the client goes on from where it was. */
    @Override
    public void end() {
        try {
            answer(new PollAnswer(List.of(), from, BREATH_MS));
        } catch (IOException e) {
            LOG.debug("A poll's client has gone", e);
        }
        answer.end();
    }

    private void answer(PollAnswer last) throws IOException {
        if (answered.compareAndSet(false, true)) {
            answer.write(json.bytes(last));
        }
    }
}
