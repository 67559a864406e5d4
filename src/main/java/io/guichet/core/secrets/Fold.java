package io.guichet.core.secrets;

import java.util.Map;

/** Reads a text without accents and capitals, unit for unit, so that a place in one is the same place in the other. */
record Fold(Map<Character, Character> letters) {

    Fold {
        letters = Map.copyOf(letters);
    }

    String apply(String text) {
        var folded = text.toCharArray();
        for (var at = 0; at < folded.length; at++) {
            folded[at] = folded(folded[at]);
        }
        return String.valueOf(folded);
    }

    private char folded(char unit) {
        if (unit >= 'A' && unit <= 'Z') {
            return (char) (unit + ('a' - 'A'));
        }
        return switch (unit) {
            case '\t', '\u00a0', '\u2009', '\u202f' -> ' ';
            case '\r' -> '\n';
            default -> unit < 0x80 ? unit : letters.getOrDefault(unit, unit);
        };
    }
}
