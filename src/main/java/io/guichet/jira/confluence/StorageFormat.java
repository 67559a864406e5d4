package io.guichet.jira.confluence;

import io.guichet.core.knowledge.ArticleDrafts.Section;
import java.util.List;
import java.util.stream.Collectors;

/** Plain words in Confluence's storage format, which is XML: whatever was typed stays text. */
final class StorageFormat {

    private StorageFormat() {}

    static String of(List<Section> sections) {
        return sections.stream().map(StorageFormat::section).collect(Collectors.joining());
    }

    private static String section(Section section) {
        var heading = section.heading().isEmpty() ? "" : "<h2>" + escaped(section.heading()) + "</h2>";
        return heading
                + section.text()
                        .strip()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> "<p>" + escaped(line.strip()) + "</p>")
                        .collect(Collectors.joining());
    }

    /** Without what XML has no way to write, escaped or not. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().filter(StorageFormat::isWritable).forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    private static boolean isWritable(int letter) {
        return letter == '\t'
                || letter >= ' ' && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
