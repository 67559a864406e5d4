package io.guichet.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A request's title, made of what the customer wrote (R69, R95). */
class SubjectTest {

    @Test
    void it_is_the_first_sentence() {
        assertThat(Subject.of("L'impression échoue. Depuis hier, rien ne sort de la Canon."))
                .isEqualTo("L'impression échoue.");
    }

    @Test
    void it_is_the_first_line_that_says_something() {
        assertThat(Subject.of("\n  \n  Bonjour à tous \nMon écran est noir")).isEqualTo("Bonjour à tous");
    }

    @Test
    void what_is_short_is_kept_character_for_character() {
        assertThat(Subject.of("Accès « Paie » refusé 🎉 <b>urgent</b>"))
                .isEqualTo("Accès « Paie » refusé 🎉 <b>urgent</b>");
    }

    @Test
    void what_is_long_is_cut_at_a_word() {
        var subject = Subject.of("Je n'arrive plus à " + "ouvrir le module de facturation ".repeat(10));

        assertThat(subject).hasSizeLessThanOrEqualTo(120).endsWith("…");
        assertThat(subject.substring(0, subject.length() - 1)).matches(".*(ouvrir|le|module|de|facturation)");
    }

    @Test
    void a_word_that_never_ends_is_cut_between_characters() {
        assertThat(Subject.of("🎉".repeat(200))).hasSizeLessThanOrEqualTo(120).matches("(🎉)+…");
    }

    @Test
    void tabs_and_other_control_characters_become_blanks() {
        assertThat(Subject.of("un\tdeux\u0007trois")).isEqualTo("un deux trois");
    }

    @Property
    void it_is_one_line_that_fits_whatever_was_typed(@ForAll String text) {
        var subject = Subject.of(text);

        assertThat(subject.length()).isLessThanOrEqualTo(Subject.LONGEST);
        assertThat(subject.lines().count()).isLessThanOrEqualTo(1);
    }
}
