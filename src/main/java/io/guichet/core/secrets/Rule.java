package io.guichet.core.secrets;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One way in which a secret shows.
 *
 * @param folded whether it is searched in the folded text
 * @param near words of which the folded text has one, else nothing is searched; empty for always
 * @param pattern group 1 stands before the secret, group 2 is the secret
 * @param must shapes that it has
 * @param never shapes that it has not
 */
record Rule(
        SecretKind kind,
        boolean folded,
        List<String> near,
        Pattern pattern,
        List<Shape> must,
        List<Shape> never,
        boolean card) {

    Rule {
        near = List.copyOf(near);
        must = List.copyOf(must);
        never = List.copyOf(never);
    }

    /**
     * What a secret looks like as a whole.
     *
     * @param folded whether capitals and accents count for nothing
     */
    record Shape(boolean folded, Pattern pattern) {

        boolean fits(String text, String foldedText, int from, int to) {
            return pattern.matcher(folded ? foldedText : text).region(from, to).matches();
        }
    }

    void search(String text, String foldedText, Consumer<Secret> found) {
        if (!near.isEmpty() && near.stream().noneMatch(foldedText::contains)) {
            return;
        }
        var matcher = pattern.matcher(folded ? foldedText : text);
        var at = 0;
        while (at <= text.length() && matcher.find(at)) {
            var from = matcher.start(2);
            var to = matcher.end(2);
            var isSecret = accepts(text, foldedText, from, to);
            if (isSecret) {
                found.accept(new Secret(from, to, kind));
            }
            // What was not one may hold one.
            at = isSecret ? to : Math.max(from, matcher.start() + 1);
        }
    }

    private boolean accepts(String text, String foldedText, int from, int to) {
        return must.stream().allMatch(shape -> shape.fits(text, foldedText, from, to))
                && never.stream().noneMatch(shape -> shape.fits(text, foldedText, from, to))
                && (!card || CardNumber.is(foldedText, from, to));
    }
}
