package io.guichet.host.confluence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles of the demo as Confluence shows them: a line is a paragraph, {@code # } a heading, {@code - } and {@code 1. } items,
 * {@code | a | b} a row, {@code ![alt](file)} an image of the page.
 */
final class WikiMarkup {

    /** In the place of the page's identifier, which is not known while its words are written. */
    static final String PAGE = "{page}";

    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)");
    private static final Pattern ORDERED = Pattern.compile("\\d+\\. .*");

    private final String context;
    private final StringBuilder html = new StringBuilder();
    private String open = "";

    private WikiMarkup(String context) {
        this.context = context;
    }

    /** @param context below which Confluence is */
    static String html(String text, String context) {
        WikiMarkup markup = new WikiMarkup(context);
        text.strip().lines().forEach(markup::line);
        markup.within("");
        return markup.html.toString();
    }

    private void line(String line) {
        Matcher image = IMAGE.matcher(line);
        if (image.matches()) {
            within("");
            html.append(
                            "<p><span class=\"confluence-embedded-file-wrapper\"><img class=\"confluence-embedded-image\" src=\"")
                    .append(context)
                    .append("/download/attachments/")
                    .append(PAGE)
                    .append('/')
                    .append(URLEncoder.encode(image.group(2), StandardCharsets.UTF_8)
                            .replace("+", "%20"))
                    .append("?version=1&amp;api=v2\" alt=\"")
                    .append(Wiki.escaped(image.group(1)))
                    .append("\"></span></p>");
        } else if (line.startsWith("# ")) {
            within("");
            html.append("<h2>").append(Wiki.escaped(line.substring(2))).append("</h2>");
        } else if (line.startsWith("- ")) {
            within("ul");
            html.append("<li>").append(Wiki.escaped(line.substring(2))).append("</li>");
        } else if (ORDERED.matcher(line).matches()) {
            within("ol");
            html.append("<li>")
                    .append(Wiki.escaped(line.substring(line.indexOf(' ') + 1)))
                    .append("</li>");
        } else if (line.startsWith("| ")) {
            row(line.substring(2).split(" \\| "));
        } else {
            within("");
            html.append("<p>").append(Wiki.escaped(line)).append("</p>");
        }
    }

    /** The first row names what is below it. */
    private void row(String[] cells) {
        String cell = open.equals("table") ? "td" : "th";
        within("table");
        html.append("<tr>");
        for (String text : cells) {
            html.append('<')
                    .append(cell)
                    .append('>')
                    .append(Wiki.escaped(text))
                    .append("</")
                    .append(cell)
                    .append('>');
        }
        html.append("</tr>");
    }

    private void within(String element) {
        if (open.equals(element)) {
            return;
        }
        if (!open.isEmpty()) {
            html.append("</").append(open).append('>');
        }
        if (!element.isEmpty()) {
            html.append('<').append(element).append('>');
        }
        open = element;
    }
}
