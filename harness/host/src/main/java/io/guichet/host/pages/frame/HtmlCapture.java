package io.guichet.host.pages.frame;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/** Keeps an answer back while it is HTML; anything else, a stream of events above all, goes straight through. */
final class HtmlCapture extends HttpServletResponseWrapper {

    private ByteArrayOutputStream kept;
    private PrintWriter writer;
    private ServletOutputStream stream;

    HtmlCapture(HttpServletResponse response) {
        super(response);
    }

    /** What was kept back; nothing when the answer went through. */
    Optional<String> html() {
        if (kept == null) {
            return Optional.empty();
        }
        if (writer != null) {
            writer.flush();
        }
        return Optional.of(kept.toString(charset()));
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = isHtml() ? new PrintWriter(keep(), false, charset()) : super.getWriter();
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = isHtml() ? new Keeping(keep()) : super.getOutputStream();
        }
        return stream;
    }

    /** An error has an answer of its own. */
    @Override
    public void sendError(int status) throws IOException {
        kept = null;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        kept = null;
        super.sendError(status, message);
    }

    @Override
    public void setContentLength(int length) {
        if (!isHtml()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHtml()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (kept == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        if (kept != null) {
            kept.reset();
        }
        super.resetBuffer();
    }

    private boolean isHtml() {
        String type = getContentType();
        return type != null && type.startsWith("text/html");
    }

    private ByteArrayOutputStream keep() {
        kept = new ByteArrayOutputStream();
        return kept;
    }

    private Charset charset() {
        return Charset.forName(getCharacterEncoding());
    }

    /** A servlet's stream into memory. */
    private static final class Keeping extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Keeping(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes.write(from, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("a page is written without waiting");
        }
    }
}
