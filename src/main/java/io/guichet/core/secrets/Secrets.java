package io.guichet.core.secrets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds likely secrets in a text, by the rules of {@code secrets.rules}; the browser finds the same. */
public final class Secrets {

    /** Stands in a secret's place: of one length, for the length of a password tells something. */
    public static final String MASK = "••••••";

    private static final Fold FOLD;
    private static final List<Rule> RULES;

    static {
        var file = RuleFile.read();
        FOLD = file.fold();
        RULES = file.rules();
    }

    private Secrets() {}

    /** In the order of the text, none over another. */
    public static List<Secret> in(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var folded = FOLD.apply(text);
        var found = new ArrayList<Secret>();
        RULES.forEach(rule -> rule.search(text, folded, found::add));
        return apart(found);
    }

    /** The text with dots in the place of every secret. */
    public static String masked(String text) {
        var masked = new StringBuilder();
        var at = 0;
        for (var secret : in(text)) {
            masked.append(text, at, secret.from()).append(MASK);
            at = secret.to();
        }
        return masked.append(text, at, text.length()).toString();
    }

    /** Where two overlap, one span covers both and is called as the longer was. */
    private static List<Secret> apart(List<Secret> found) {
        found.sort(Comparator.comparingInt(Secret::from)
                .thenComparing(Comparator.comparingInt(Secret::to).reversed()));
        var apart = new ArrayList<Secret>();
        for (var next : found) {
            var last = apart.isEmpty() ? next : apart.get(apart.size() - 1);
            if (apart.isEmpty() || next.from() >= last.to()) {
                apart.add(next);
            } else {
                var kind = next.to() - next.from() > last.to() - last.from() ? next.kind() : last.kind();
                apart.set(apart.size() - 1, new Secret(last.from(), Math.max(last.to(), next.to()), kind));
            }
        }
        return List.copyOf(apart);
    }
}
