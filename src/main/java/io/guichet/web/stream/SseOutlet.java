package io.guichet.web.stream;

import io.guichet.web.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Server-sent events. The id stands with the last event of a batch, so that a half-sent batch is sent again. */
final class SseOutlet implements Outlet {

    private final AsyncAnswer answer;
    private final Json json;

    SseOutlet(AsyncAnswer answer, Json json) {
        this.answer = answer;
        this.json = json;
    }

    @Override
    public boolean send(List<Event> events, Cursor cursor) throws IOException {
        return answer.write(text(events, "id: " + cursor.text() + "\n"));
    }

    @Override
    public void begin(List<Event> events) throws IOException {
        if (!answer.write(text(events, ""))) {
            throw new IOException("the answer has ended");
        }
    }

    @Override
    public boolean beat(Cursor cursor) throws IOException {
        return answer.write((": still here\nid: " + cursor.text() + "\n\n").getBytes(StandardCharsets.UTF_8));
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
        answer.end();
    }

    /** @param id goes with the last event; without events it is a block of its own, which shows none */
    private byte[] text(List<Event> events, String id) {
        var text = new ByteArrayOutputStream(512);
        for (var i = 0; i < events.size(); i++) {
            put(text, "event: " + events.get(i).event() + "\ndata: ");
            text.writeBytes(json.bytes(events.get(i).data()));
            put(text, "\n" + (i == events.size() - 1 ? id : "") + "\n");
        }
        if (events.isEmpty() && !id.isEmpty()) {
            put(text, id + "\n");
        }
        return text.toByteArray();
    }

    private static void put(ByteArrayOutputStream text, String words) {
        text.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
