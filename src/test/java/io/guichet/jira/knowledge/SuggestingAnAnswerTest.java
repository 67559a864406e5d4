package io.guichet.jira.knowledge;

import static io.guichet.jira.knowledge.AssistedDesk.QUESTION;
import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.assistant.AnsweringFromArticles;
import io.guichet.core.assistant.SuggestingAnAnswer;
import io.guichet.core.assistant.Testimony;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.Knowledge.Audience;
import io.guichet.testkit.Cast;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer for an agent to take up, of what she may read herself (R55, R159). */
class SuggestingAnAnswerTest {

    private final AssistedDesk assisted = new AssistedDesk();
    private final TestDesk desk = assisted.desk;
    private final SuggestingAnAnswer suggesting = new SuggestingAnAnswer(desk.entries, assisted.answering);

    @Test
    void an_agent_is_suggested_an_answer_to_the_last_words_of_a_customer_alone() {
        var opened = desk.opens(CAMILLE, QUESTION);
        desk.accepts(ALINE, opened);

        var found = suggesting.in(desk.head(opened));
        assertThat(found.number()).isEqualTo(1);
        assertThat(found.sources().get(0).source().article()).isEqualTo("1");
        assertThat(found.sources().get(0).customerReads()).isTrue();

        desk.says(ALINE, opened, "Bonjour");
        assertThat(suggesting.in(desk.head(opened))).isEqualTo(new SuggestingAnAnswer.Suggestion(0, List.of()));
        desk.says(CAMILLE, opened, "Comment tailler un rosier au printemps ?");
        assertThat(suggesting.in(desk.head(opened)).sources()).isEmpty();
    }

    @Test
    void a_suggestion_is_dropped_when_the_conversation_moves_on_while_it_is_looked_for() {
        var opened = desk.opens(CAMILLE, QUESTION);
        Testimony interrupted = (question, spaces) -> {
            desk.says(CAMILLE, opened, "Ou plutôt : comment importer un relevé bancaire ?");
            return assisted.index.on(question, spaces);
        };
        var late = new SuggestingAnAnswer(desk.entries, new AnsweringFromArticles(interrupted, assisted.articles));

        assertThat(late.in(desk.head(opened)).sources()).isEmpty();
    }

    /** Her customer reads none of it, and she is told so; nothing that agents are suggested is counted. */
    @Test
    void R159_what_is_for_agents_alone_is_suggested_to_them_and_marked_so() {
        assisted.with(Rules.on(), Audience.AGENTS);
        var opened = desk.opens(CAMILLE, QUESTION);
        desk.accepts(ALINE, opened);

        var found = suggesting.in(desk.head(opened)).sources();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).source().article()).isEqualTo("1");
        assertThat(found.get(0).customerReads()).isFalse();
        assertThat(assisted.answering.to(Cast.SUP, QUESTION)).as("to customers").isEmpty();
        assisted.counting.flushAll();
        assertThat(assisted.numbers.of(Cast.SUP, LocalDate.EPOCH, LocalDate.MAX))
                .isEmpty();
    }

    @Test
    void where_the_knowledge_base_is_off_nobody_is_suggested_anything() {
        desk.settings.with(
                Cast.SUP, Rules.on().with(Group.KNOWLEDGE, new Knowledge(false, List.of(), Audience.AGENTS)));
        var opened = desk.opens(CAMILLE, QUESTION);

        assertThat(suggesting.in(desk.head(opened)).sources()).isEmpty();
    }
}
