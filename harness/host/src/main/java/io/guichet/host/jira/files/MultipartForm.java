package io.guichet.host.jira.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code multipart/form-data}; it keeps everything in memory, which is enough for a stand-in. */
public final class MultipartForm {

    /** One part of a form; the file name is empty for a plain value. */
    public record Part(String name, String filename, String contentType, byte[] content) {}

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final List<Part> parts;

    private MultipartForm(List<Part> parts) {
        this.parts = parts;
    }

    public static MultipartForm read(String contentType, InputStream body) throws IOException {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new IOException("Expected a boundary in " + contentType);
        }
        return new MultipartForm(cut(body.readAllBytes(), "--" + boundary.group(1)));
    }

    public List<Part> files(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name) && !part.filename().isEmpty())
                .toList();
    }

    private static List<Part> cut(byte[] all, String delimiter) {
        byte[] mark = delimiter.getBytes(StandardCharsets.ISO_8859_1);
        byte[] next = ("\r\n" + delimiter).getBytes(StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        int start = indexOf(all, mark, 0);
        while (start >= 0) {
            int head = start + mark.length;
            int end = indexOf(all, next, head);
            int body = indexOf(all, END_OF_HEAD, head);
            if (end < 0 || body < 0 || body > end) {
                return parts;
            }
            String headers = new String(all, head, body - head, StandardCharsets.UTF_8);
            int from = body + END_OF_HEAD.length;
            parts.add(part(headers, Arrays.copyOfRange(all, from, Math.max(from, end))));
            start = end + 2;
        }
        return parts;
    }

    private static Part part(String headers, byte[] content) {
        String type = value(headers, "(?i)content-type:\\s*([^\\r\\n]+)", "application/octet-stream");
        return new Part(
                value(headers, "[; ]name=\"([^\"]*)\"", ""),
                value(headers, "filename=\"([^\"]*)\"", ""),
                type,
                content);
    }

    private static String value(String headers, String pattern, String otherwise) {
        Matcher matcher = Pattern.compile(pattern).matcher(headers);
        return matcher.find() ? matcher.group(1).strip() : otherwise;
    }

    private static int indexOf(byte[] all, byte[] wanted, int from) {
        for (int at = from; at <= all.length - wanted.length; at++) {
            if (Arrays.equals(all, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
