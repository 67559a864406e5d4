package io.guichet.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the right side of {@code ~} into patterns that all have to occur. */
final class JqlTexts {

    private static final Pattern PART = Pattern.compile("\"([^\"]+)\"|(\\S+)");

    private JqlTexts() {}

    /** Patterns for {@code like}; a phrase in quotes stays together, {@code *} and {@code ?} stand for anything. */
    static List<String> patterns(String text) {
        List<String> patterns = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        while (matcher.find()) {
            boolean phrase = matcher.group(1) != null;
            patterns.add("%" + pattern(phrase ? matcher.group(1) : matcher.group(2)) + "%");
        }
        return patterns;
    }

    private static String pattern(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_")
                .replace('*', '%')
                .replace('?', '_');
    }
}
