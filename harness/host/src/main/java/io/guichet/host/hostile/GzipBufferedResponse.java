package io.guichet.host.hostile;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Keeps the body until it is told that the answer is complete. */
final class GzipBufferedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ServletOutputStream out = new Buffer();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    private boolean sent;

    GzipBufferedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // That is the point: a flush does not get through.
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    @Override
    public void setContentLength(int length) {
        // It would be that of the uncompressed body.
    }

    @Override
    public void setContentLengthLong(long length) {
        // It would be that of the uncompressed body.
    }

    synchronized void sendAll() throws IOException {
        if (sent || getResponse().isCommitted()) {
            return;
        }
        sent = true;
        writer.flush();
        if (body.size() == 0) {
            return;
        }
        if (getHeader("Content-Encoding") != null) {
            // Compressed before it came here: once is enough.
            body.writeTo(getResponse().getOutputStream());
            return;
        }
        setHeader("Content-Encoding", "gzip");
        try (GZIPOutputStream gzip = new GZIPOutputStream(getResponse().getOutputStream())) {
            body.writeTo(gzip);
        }
    }

    private final class Buffer extends ServletOutputStream {

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("This filter buffers");
        }
    }
}
