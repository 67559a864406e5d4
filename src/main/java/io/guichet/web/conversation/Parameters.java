package io.guichet.web.conversation;

import io.guichet.web.json.Malformed;

/** Reads query parameters; what is not there has a value, what is wrong is said. */
public final class Parameters {

    private Parameters() {}

    /** A whole number from 0 on. */
    public static long number(String name, String value, long absent) {
        if (value == null || value.isEmpty()) {
            return absent;
        }
        try {
            var number = Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, for a sign and a letter alike.
        }
        throw new Malformed(name);
    }

    /** A page's size; more than the most is the most. */
    public static int limit(String value, int absent, int most) {
        var limit = number("limit", value, absent);
        if (limit == 0) {
            throw new Malformed("limit");
        }
        return (int) Math.min(limit, most);
    }

    /** True or false. */
    public static boolean flag(String name, String value) {
        if (value == null || value.isEmpty() || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw new Malformed(name);
    }
}
