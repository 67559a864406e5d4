package io.guichet.host.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One issue and what happened to it; days are working days before today.
 *
 * @param component the name of one, or null
 * @param share the organisation that a request is shared with, or null
 * @param link another story that this one points to, or null
 */
record Story(
        String project,
        String type,
        String reporter,
        String component,
        long priority,
        int day,
        String time,
        String summary,
        String description,
        String share,
        Link link,
        List<Step> steps) {

    /** A link to the story with that summary. */
    record Link(String type, String to) {}

    /** What somebody did: {@code comment}, {@code internal}, {@code move} or {@code assign}. */
    record Step(int day, String time, String by, @JsonProperty("do") String act, String text, String way, String to) {}

    /** All stories: requests first, then the issues that may point to them. */
    static List<Story> all() {
        List<Story> all = new ArrayList<>(read("requests.json"));
        all.addAll(read("issues.json"));
        return all;
    }

    private static List<Story> read(String name) {
        try (InputStream in = Story.class.getResourceAsStream(name)) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
