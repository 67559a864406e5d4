package io.guichet.core.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R57, R58: what asks for nothing is not looked for, and nobody is told that nothing was found. */
class CourtesyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merci",
                "Merci beaucoup !",
                "Merci Tatiana",
                "Bonjour",
                "Bonjour Tatiana,",
                "Bonjour à tous",
                "Bonjour Madame",
                "Bonsoir !",
                "hello 👋",
                "Hi there",
                "Good morning Tatiana.",
                "Ok",
                "ok, très bien",
                "D’accord, merci.",
                "Parfait",
                "Au revoir et bonne journée",
                "Have a nice day",
            })
    void courtesy_asks_for_nothing(String text) {
        assertThat(Courtesy.isMere(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "👋",
                "Bonjour ?",
                "Bonjour, clôture",
                "Bonjour FEC",
                "bonjour facturation",
                "merci de clôturer l’exercice",
                "Merci pour une réponse rapide",
                "Tout est ok sauf la paie",
                "E-204",
                "ok 2",
                "très bien",
                "Tatiana",
                "Bonjour Tatiana comment clôturer",
            })
    void anything_else_is_looked_for(String text) {
        assertThat(Courtesy.isMere(text)).isFalse();
    }
}
