package io.guichet.acceptance.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One keep-alive HTTP/1.1 connection with as little client as possible in it. */
final class RawConnection implements AutoCloseable {

    private final URI base;
    private final String cookie;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    RawConnection(URI base, String cookie) {
        this.base = base;
        this.cookie = cookie;
        try {
            connect();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect() throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** Posts JSON and reads the answer; fails on anything but a success. */
    void post(String path, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        send("POST", path, "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n", body);
        var head = readHead();
        if (!head.startsWith("HTTP/1.1 2")) {
            throw new IOException("POST " + path + " answered " + head);
        }
        if (head.contains("chunked")) {
            new ChunkedLines(in).skipAll();
        } else {
            in.skipNBytes(contentLength(head));
        }
        // Tomcat ends a connection after a hundred requests, and says so.
        if (head.toLowerCase(Locale.ROOT).contains("connection: close")) {
            socket.close();
            connect();
        }
    }

    /** Opens an event stream; the connection is good for nothing else then. */
    ChunkedLines stream(String path) throws IOException {
        send("GET", path, "Accept: text/event-stream\r\n", new byte[0]);
        var head = readHead();
        if (!head.startsWith("HTTP/1.1 200")) {
            throw new IOException("GET " + path + " answered " + head);
        }
        return new ChunkedLines(in);
    }

    private void send(String method, String path, String headers, byte[] body) throws IOException {
        var head = method + " " + base.getPath() + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nCookie: "
                + cookie + "\r\n" + headers + "\r\n";
        var bytes = head.getBytes(StandardCharsets.UTF_8);
        var whole = java.util.Arrays.copyOf(bytes, bytes.length + body.length);
        System.arraycopy(body, 0, whole, bytes.length, body.length);
        out.write(whole);
        out.flush();
    }

    private String readHead() throws IOException {
        var head = new StringBuilder();
        while (true) {
            var line = ChunkedLines.line(in);
            if (line.isEmpty()) {
                return head.toString();
            }
            head.append(line).append('\n');
        }
    }

    private static long contentLength(String head) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "content-length:", 0, 15))
                .mapToLong(line -> Long.parseLong(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
