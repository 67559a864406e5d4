package io.guichet.host.jira.people;

import java.util.Locale;

/** Draws the avatar of a person or a project: initials on a colour that stays theirs. */
public final class Initials {

    private static final String[] COLOURS = {
        "#0C66E4", "#1F845A", "#6E5DC6", "#C9372C", "#946F00", "#206A83", "#AE4787", "#44546F"
    };

    private Initials() {}

    /** A colour that depends on nothing but the key. */
    public static String colour(String key) {
        return COLOURS[Math.floorMod(key.hashCode(), COLOURS.length)];
    }

    /** The first letters of the first and the last word. */
    public static String of(String displayName) {
        String[] words = displayName.strip().split("[\\s-]+");
        String initials = first(words[0]) + (words.length > 1 ? first(words[words.length - 1]) : "");
        return initials.toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
    }

    public static String svg(String text, String colour, boolean round, int size) {
        String shape = round
                ? "<circle cx=\"24\" cy=\"24\" r=\"24\" fill=\"" + colour + "\"/>"
                : "<rect width=\"48\" height=\"48\" rx=\"6\" fill=\"" + colour + "\"/>";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\"" + size
                + "\" viewBox=\"0 0 48 48\">" + shape
                + "<text x=\"24\" y=\"24\" dy=\".36em\" text-anchor=\"middle\" fill=\"#FFFFFF\""
                + " font-family=\"Arial, sans-serif\" font-size=\"20\" font-weight=\"500\">" + escaped(text)
                + "</text></svg>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
