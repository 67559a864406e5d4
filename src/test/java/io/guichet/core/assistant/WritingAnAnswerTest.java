package io.guichet.core.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Assistance.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WritingAnAnswerTest {

    private static final String QUOTE = "Choisissez l’exercice puis Réinitialiser.";

    private final List<String> asked = new ArrayList<>();
    private Optional<String> says = Optional.of(" " + QUOTE + "\n");
    private final WritingAnAnswer writing = new WritingAnAnswer((question, passages) -> {
        asked.add(question + " | " + passages);
        return says;
    });

    @Test
    void what_the_model_wrote_is_taken_where_the_passages_say_it() {
        assertThat(writing.to("Comment faire ?", List.of(source(QUOTE)))).contains(QUOTE);
        assertThat(asked).containsExactly("Comment faire ? | [" + QUOTE + "]");
    }

    @Test
    void what_it_invented_is_not() {
        says = Optional.of(QUOTE + " C’est gratuit.");

        assertThat(writing.to("Comment faire ?", List.of(source(QUOTE)))).isEmpty();
    }

    @Test
    void a_question_with_a_secret_goes_nowhere() {
        assertThat(writing.to("Mon mot de passe : Soleil-2024! ne marche pas", List.of(source(QUOTE))))
                .isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void a_passage_with_a_secret_goes_nowhere() {
        var quote = "Le mot de passe : Soleil-2024! est celui du coffre.";

        assertThat(writing.to("Quel est le code ?", List.of(source(quote)))).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void where_nothing_was_found_nothing_is_asked() {
        assertThat(writing.to("Comment faire ?", List.of())).isEmpty();
        assertThat(asked).isEmpty();
    }

    private static Source source(String quote) {
        return new Source("1", "Exercices", "Aide", "faq", "https://wiki.example.org/1", quote);
    }
}
