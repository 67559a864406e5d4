package io.guichet.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** One conversation: its customer posts, its agent's stream hears. Measures POST → event at the other party. */
final class Dialogue implements AutoCloseable {

    private static final String PATH = "/rest/guichet/1.0/conversations/";

    private final String id;
    private final RawConnection sender;
    private final RawConnection receiver;
    private final ConcurrentHashMap<String, Heard> awaited = new ConcurrentHashMap<>();

    Dialogue(URI base, String id, String customerCookie, String agentCookie, Executor readers) throws IOException {
        this.id = id;
        sender = new RawConnection(base, customerCookie);
        receiver = new RawConnection(base, agentCookie);
        var lines = receiver.stream("/plugins/servlet/guichet/stream?conversations=" + id);
        readers.execute(() -> listen(lines));
    }

    private void listen(ChunkedLines lines) {
        try {
            while (true) {
                var line = lines.next();
                var mark = line.indexOf("bench-");
                if (mark >= 0 && line.startsWith("data:")) {
                    var heard = awaited.remove(line.substring(mark, line.indexOf('"', mark)));
                    if (heard != null) {
                        heard.now();
                    }
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    /** Nanoseconds from before the POST to the event at the other party. */
    long say() {
        var client = UUID.randomUUID().toString();
        var text = "bench-" + client;
        var heard = new Heard();
        awaited.put(text, heard);
        var before = System.nanoTime();
        try {
            sender.post(PATH + id + "/entries", "{\"clientId\":\"" + client + "\",\"text\":\"" + text + "\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heard.await() - before;
    }

    @Override
    public void close() {
        sender.close();
        receiver.close();
    }

    private static final class Heard {
        private final CountDownLatch latch = new CountDownLatch(1);
        private volatile long at;

        void now() {
            at = System.nanoTime();
            latch.countDown();
        }

        long await() {
            try {
                if (!latch.await(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("a message did not arrive within 30 s");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            return at;
        }
    }
}
