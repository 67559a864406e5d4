package io.guichet.host.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes HTML of what people typed: escaped, line breaks kept, addresses as links. */
public final class UserText {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]}']");

    private UserText() {}

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
