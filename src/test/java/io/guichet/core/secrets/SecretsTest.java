package io.guichet.core.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R51, B11: what is a secret and what is not, measured; {@code bin/secrets} prints the numbers. */
class SecretsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void nineteen_of_twenty_secrets_are_found_and_one_alarm_in_a_hundred_is_false(String language) {
        var tuned = MeasuringSecrets.of(Corpus.TUNED, line -> line.language().equals(language));
        var heldOut =
                MeasuringSecrets.of(Corpus.HELD_OUT, line -> line.language().equals(language));

        assertThat(tuned.secrets()).isGreaterThanOrEqualTo(200);
        assertThat(tuned.harmless()).isGreaterThanOrEqualTo(750);
        assertThat(tuned.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(tuned.falseAlarms()).isLessThanOrEqualTo(0.01);
        assertThat(heldOut.secrets() + heldOut.harmless()).isGreaterThanOrEqualTo(75);
        assertThat(heldOut.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(heldOut.falseAlarms()).isLessThanOrEqualTo(0.01);
    }

    @Test
    void the_browser_and_the_server_find_the_same() throws IOException {
        try (var file = SecretsTest.class.getResourceAsStream("spans.txt")) {
            assertThat(MeasuringSecrets.spans()).isEqualTo(new String(file.readAllBytes(), UTF_8));
        }
    }

    @Test
    void a_mask_tells_nothing_of_the_secret_and_leaves_the_rest() {
        assertThat(Secrets.masked("mdp : Soleil!2024 et rien d’autre")).isEqualTo("mdp : •••••• et rien d’autre");
        assertThat(Secrets.masked("mdp : So1! et rien d’autre")).isEqualTo("mdp : •••••• et rien d’autre");
    }

    @Test
    void what_is_masked_is_no_secret_any_more() {
        for (var corpus : Corpus.values()) {
            for (var line : corpus.lines()) {
                var masked = Secrets.masked(line.text());
                assertThat(Secrets.masked(masked)).isEqualTo(masked);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mdp ",
                "mdp mdp a1 ",
                "mot de passe est ",
                "token ",
                "1 ",
                "eyJ",
                "https://",
                "=\"",
                "-----BEGIN ",
                "a"
            })
    void no_text_makes_the_search_run_away(String part) {
        var text = part.repeat(16_000 / part.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Secrets.in(text));
    }
}
