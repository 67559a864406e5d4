package io.guichet.jira.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted is not made wrong by what is left out (R55). */
class QuotesTest {

    private static final String ADVICE =
            "Supprimez le brouillon. " + "Il ne sert plus à rien. ".repeat(16).strip();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sauf si la paie est validée.",
                "Toutefois, la paie doit être close.",
                "À condition que la paie soit close.",
                "Sous réserve que la paie soit close.",
                "Une exception : la paie validée.",
                "Sauf si la paie est validée. Toutefois, la clôture le permet.",
                "Unless the payroll is closed.",
            })
    void what_takes_back_the_last_sentence_is_quoted_with_it(String condition) {
        assertThat(quote(ADVICE + " " + condition + " Autre chose.")).endsWith(condition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saufconduit : rien.", "Les autres restent.", "Butane compris."})
    void what_does_not_is_left_out(String next) {
        assertThat(quote(ADVICE + " " + next)).isEqualTo(ADVICE);
    }

    private static String quote(String text) {
        return Quotes.from(text, List.of(), Set.of(), Set.of(), stem -> 1);
    }
}
