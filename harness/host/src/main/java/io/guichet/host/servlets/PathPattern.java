package io.guichet.host.servlets;

import java.util.regex.Pattern;

/** A {@code <url-pattern>} of a plugin: exact, or with {@code *} and {@code ?} anywhere in it. */
record PathPattern(String text, Pattern regex) implements Comparable<PathPattern> {

    static PathPattern of(String text) {
        StringBuilder regex = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return new PathPattern(text, Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    /** {@code /chat/*} also matches {@code /chat}, as servlet patterns do. */
    boolean matches(String path) {
        return regex.matcher(path).matches() || (text.endsWith("/*") && path.equals(base()));
    }

    /** What becomes the servlet path, the rest being the path info. */
    String basePath(String path) {
        return text.endsWith("/*") && base().indexOf('*') < 0 && base().indexOf('?') < 0 ? base() : path;
    }

    private String base() {
        return text.substring(0, text.length() - 2);
    }

    private boolean isExact() {
        return text.indexOf('*') < 0 && text.indexOf('?') < 0;
    }

    /** The more precise first: exact before patterns, long before short. */
    @Override
    public int compareTo(PathPattern other) {
        if (isExact() != other.isExact()) {
            return isExact() ? -1 : 1;
        }
        int byLength = Integer.compare(other.text.length(), text.length());
        return byLength != 0 ? byLength : text.compareTo(other.text);
    }
}
