package io.guichet.host.confluence;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of Confluence's query language that the plugin sends; anything else is refused, as Confluence does. */
final class Cql {

    private static final Pattern CLAUSE = Pattern.compile(
            "(type|space|id|label|lastmodified|siteSearch|text)\\s*(=|>=|~|in)\\s*(\\([^)]*\\)|\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s]+)",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Cql() {}

    static Predicate<WikiPage> parse(String cql) {
        String query = cql.replaceAll("(?i)\\s+order\\s+by\\s+.*$", "");
        Predicate<WikiPage> all = page -> true;
        for (String clause : query.split("(?i)\\s+and\\s+")) {
            Matcher parts = CLAUSE.matcher(clause.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException("Could not parse cql : " + cql);
            }
            all = all.and(clause(parts.group(1).toLowerCase(Locale.ROOT), parts.group(3)));
        }
        return all;
    }

    private static Predicate<WikiPage> clause(String field, String value) {
        return switch (field) {
            case "type" -> page -> value.equals("page");
            case "space" -> page -> values(value).contains(page.space());
            case "id" -> page -> values(value).contains(Long.toString(page.id()));
            case "label" -> page -> page.labels().stream().anyMatch(values(value)::contains);
            case "lastmodified" -> {
                LocalDateTime from = LocalDateTime.parse(unquoted(value), MINUTE);
                yield page -> !page.changed()
                        .isBefore(from.atZone(ZoneId.systemDefault()).toInstant());
            }
            default -> page -> contains(page, unquoted(value));
        };
    }

    private static boolean contains(WikiPage page, String words) {
        String text = (page.title() + ' ' + page.body()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static java.util.List<String> values(String value) {
        String bare = value.startsWith("(") ? value.substring(1, value.length() - 1) : value;
        return Arrays.stream(bare.split(","))
                .map(String::strip)
                .map(Cql::unquoted)
                .toList();
    }

    private static String unquoted(String value) {
        return value.startsWith("\"")
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : value;
    }
}
