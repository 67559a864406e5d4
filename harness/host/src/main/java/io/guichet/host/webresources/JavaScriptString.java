package io.guichet.host.webresources;

/** Quotes text so that it can stand in an inline script, whatever is in it. */
final class JavaScriptString {

    private JavaScriptString() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '<', '>', '&', '\'', '\u2028', '\u2029' -> unicode(quoted, c);
                default -> {
                    if (c < ' ') {
                        unicode(quoted, c);
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static void unicode(StringBuilder quoted, char c) {
        quoted.append(String.format("\\u%04x", (int) c));
    }
}
