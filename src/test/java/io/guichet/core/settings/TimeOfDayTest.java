package io.guichet.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOfDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "09:05", "23:59", "24:00"})
    void is_written_as_it_is_read(String text) {
        assertThat(TimeOfDay.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9:00", "24:01", "12:60", "12h00", "12:00 "})
    void what_no_clock_shows_is_none(String text) {
        assertThat(TimeOfDay.parse(text)).isEmpty();
    }

    @Test
    void a_text_that_one_language_lacks_is_read_in_the_other() {
        var both = new Texts("Bonjour", "Hello");

        assertThat(both.in(Locale.CANADA_FRENCH)).isEqualTo("Bonjour");
        assertThat(both.in(Locale.GERMAN)).isEqualTo("Hello");
        assertThat(new Texts("Bonjour", " ").in(Locale.ENGLISH)).isEqualTo("Bonjour");
        assertThat(new Texts("", "Hello").in(Locale.FRENCH)).isEqualTo("Hello");
    }
}
