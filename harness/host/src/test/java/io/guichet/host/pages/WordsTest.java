package io.guichet.host.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words french = Words.in(Locale.FRANCE);
    private final Words english = Words.in(Locale.UK);

    @Test
    void both_languages_say_the_same_things() {
        assertThat(french.all().keySet())
                .hasSizeGreaterThan(100)
                .isEqualTo(english.all().keySet());
    }

    @Test
    void french_is_written_as_the_french_write_it() {
        assertThat(french.all().values()).noneMatch(text -> text.contains("'") || text.matches(".*[ \u00a0][;!?].*"));
    }

    @Test
    void placeholders_are_filled_in() {
        assertThat(french.say("welcome", "Camille")).isEqualTo("Bienvenue, Camille");
    }
}
