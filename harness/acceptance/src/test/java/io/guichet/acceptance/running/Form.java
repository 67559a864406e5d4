package io.guichet.acceptance.running;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form with files, as browsers write it. */
public final class Form {

    private final String boundary = "----guichet" + UUID.randomUUID();
    private final List<byte[]> parts = new ArrayList<>();

    public Form field(String name, String value) {
        return add("name=\"" + name + "\"\r\n", value.getBytes(StandardCharsets.UTF_8));
    }

    public Form file(String field, String name, String type, byte[] content) {
        var quoted = name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        return add("name=\"" + field + "\"; filename=\"" + quoted + "\"\r\nContent-Type: " + type + "\r\n", content);
    }

    private Form add(String head, byte[] content) {
        var start = "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n";
        parts.add(start.getBytes(StandardCharsets.UTF_8));
        parts.add(content);
        parts.add("\r\n".getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    public String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public BodyPublisher publisher() {
        var all = new ArrayList<>(parts);
        all.add(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return BodyPublishers.ofByteArrays(all);
    }
}
