package io.guichet.acceptance.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads lines out of a chunked HTTP body. */
final class ChunkedLines {

    private final InputStream in;
    private byte[] chunk = new byte[0];
    private int at;
    private boolean ended;

    ChunkedLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end. */
    String next() throws IOException {
        var line = new ByteArrayOutputStream(256);
        while (true) {
            if (at == chunk.length && !nextChunk()) {
                throw new EOFException("the stream ended");
            }
            var b = chunk[at++];
            if (b == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            line.write(b);
        }
    }

    void skipAll() throws IOException {
        while (nextChunk()) {
            at = chunk.length;
        }
    }

    private boolean nextChunk() throws IOException {
        if (ended) {
            return false;
        }
        var size = Integer.parseInt(line(in).strip(), 16);
        chunk = in.readNBytes(size);
        at = 0;
        line(in);
        ended = size == 0;
        return !ended;
    }

    static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the connection ended");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
