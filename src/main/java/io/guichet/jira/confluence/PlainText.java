package io.guichet.jira.confluence;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's words: its markup taken off, each paragraph on a line. What comes out is text and is never used as markup. */
final class PlainText {

    private static final Pattern HIDDEN = Pattern.compile(
            "<(script|style|head)\\b.*?</\\1\\s*>|<!--.*?-->", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BREAK =
            Pattern.compile("</?(p|div|h[1-6]|li|tr|ul|ol|table|blockquote|pre|br)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("ecirc", "ê"),
            Map.entry("agrave", "à"),
            Map.entry("acirc", "â"),
            Map.entry("ccedil", "ç"),
            Map.entry("icirc", "î"),
            Map.entry("ocirc", "ô"),
            Map.entry("ucirc", "û"),
            Map.entry("ugrave", "ù"),
            Map.entry("oelig", "œ"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("euro", "€"));

    private PlainText() {}

    static String of(String html) {
        var text = HIDDEN.matcher(html).replaceAll(" ");
        text = BREAK.matcher(text.replaceAll("\\s+", " ")).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        text = ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
        return text.replaceAll("[ \\u00a0]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, " ");
        }
        var code = name.startsWith("#x") || name.startsWith("#X")
                ? Integer.parseInt(name.substring(2), 16)
                : Integer.parseInt(name.substring(1), 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    }
}
