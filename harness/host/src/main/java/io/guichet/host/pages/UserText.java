package io.guichet.host.pages;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes HTML of what people typed: escaped, line breaks kept, addresses as links. */
public final class UserText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]}']");

    private static final Pattern FILE = Pattern.compile("\\[\\^([^]\\n]+)]|!([^!|\\n]+\\.\\w+)(?:\\|[^!\\n]*)?!");

    private UserText() {}

    /** As a comment: what it calls a file of the issue by is a link, {@code [^name]} and {@code !name!}. */
    public static String html(String text, Map<String, String> files) {
        Matcher file = FILE.matcher(text);
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (file.find()) {
            String name = file.group(1) == null ? file.group(2) : file.group(1);
            if (files.containsKey(name)) {
                html.append(html(text.substring(from, file.start())))
                        .append("<a class=\"attachment\" href=\"")
                        .append(escape(files.get(name)))
                        .append("\">")
                        .append(escape(name))
                        .append("</a>");
                from = file.end();
            }
        }
        return html.append(html(text.substring(from))).toString();
    }

    public static String html(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            String url = escape(address.group());
            html.append(escape(text.substring(from, address.start())))
                    .append("<a href=\"")
                    .append(url)
                    .append("\" rel=\"noopener noreferrer nofollow\">")
                    .append(url)
                    .append("</a>");
            from = address.end();
        }
        return html.append(escape(text.substring(from))).toString();
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
