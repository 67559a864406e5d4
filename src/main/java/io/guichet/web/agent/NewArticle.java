package io.guichet.web.agent;

import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Body of an article that an agent wants drafted.
 *
 * @param module as readers know it; may be left out, as the country
 * @param country as ISO 3166 has it
 */
record NewArticle(String title, String question, String answer, String module, String country) {

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_TEXT = 30_000;
    private static final int LONGEST_MODULE = 100;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    NewArticle {
        title = filled("title", title, LONGEST_TITLE);
        question = filled("question", question, LONGEST_TEXT);
        answer = filled("answer", answer, LONGEST_TEXT);
        module = plain("module", module, LONGEST_MODULE);
        country = plain("country", country, 2).toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            throw Refusals.invalid("country");
        }
    }

    private static String filled(String field, String text, int longest) {
        var filled = plain(field, Malformed.required(field, text), longest);
        if (filled.isEmpty()) {
            throw Refusals.invalid(field);
        }
        return filled;
    }

    private static String plain(String field, String text, int longest) {
        var plain = text == null ? "" : text.strip();
        if (plain.length() > longest) {
            throw Refusals.invalid(field);
        }
        return plain;
    }

    /** By which the base is browsed: Confluence's labels have neither capitals nor blanks. */
    List<String> labels() {
        var name = Normalizer.normalize(module.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return Stream.of(name, country.toLowerCase(Locale.ROOT))
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
