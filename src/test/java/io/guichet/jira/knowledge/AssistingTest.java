package io.guichet.jira.knowledge;

import static io.guichet.jira.knowledge.AssistedDesk.RESETTING;
import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.assistant.AssistantWords;
import io.guichet.core.assistant.AssistingACustomer;
import io.guichet.core.assistant.Testimony;
import io.guichet.core.conversation.Assistance;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.State;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.ArticleBody;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.settings.Schedule;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The assistant in a conversation, over a real index (R52–R62). */
class AssistingTest {

    private static final String NOTHING =
            "Je n’ai rien trouvé dans la base de connaissances. Élargissez votre demande, ou n’indiquez que les mots-clés utiles.";

    private final AssistedDesk assisted = new AssistedDesk();
    private final TestDesk desk = assisted.desk;
    private final LuceneArticles index = assisted.index;
    private final AssistingACustomer assisting = assisted.assisting;

    @Test
    void what_the_articles_say_is_quoted_with_its_source() {
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");

        assisting.assist(opened.id());

        var answer = said(opened).orElseThrow();
        assertThat(answer.text()).isEqualTo("«\u00a0" + RESETTING + "\u00a0»");
        var source = assistance(answer).sources().get(0);
        assertThat(source.article()).isEqualTo("1");
        assertThat(RESETTING).as("R56: word for word").contains(source.quote());
        assertThat(assistance(answer).name().fr()).isEqualTo("Tatiana");
    }

    @Test
    void without_an_article_it_says_that_it_does_not_know_and_has_no_source() {
        var opened = desk.opens(CAMILLE, "Comment tailler un rosier au printemps ?");

        assisting.assist(opened.id());

        assertThat(said(opened).orElseThrow().text()).as("R58").isEqualTo(NOTHING);
        assertThat(assistance(said(opened).orElseThrow()).sources()).as("R57").isEmpty();
    }

    @Test
    void what_the_houses_model_writes_is_said_where_the_articles_say_it() {
        assisted.written =
                Optional.of("Choisissez l’exercice, puis Réinitialiser. Les écritures validées sont conservées.");
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");

        assisting.assist(opened.id());

        var answer = said(opened).orElseThrow();
        assertThat(answer.text()).isEqualTo(assisted.written.orElseThrow());
        assertThat(assistance(answer).sources().get(0).quote())
                .as("R56: the source is quoted word for word all the same")
                .isSubstringOf(RESETTING);
    }

    @Test
    void what_the_houses_model_invents_is_never_said() {
        assisted.written =
                Optional.of("Choisissez l’exercice, puis Réinitialiser. Les écritures validées sont supprimées.");
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");

        assisting.assist(opened.id());

        assertThat(said(opened).orElseThrow().text()).isEqualTo("«\u00a0" + RESETTING + "\u00a0»");
    }

    private static final String GREASING =
            "Le palonnier du pont roulant se graisse à la spatule toutes les deux semaines, pont arrêté.";

    @Test
    void R56_a_pdf_file_that_answers_is_the_source_by_its_name_and_address() {
        index.change(List.of(page("7", "AIDE", "Documents"), file("att8", "7", "AIDE")), List.of());
        var opened = desk.opens(CAMILLE, "Quand le palonnier du pont roulant se graisse-t-il à la spatule ?");

        assisting.assist(opened.id());

        var source = assistance(said(opened).orElseThrow()).sources().get(0);
        assertThat(source.article()).as("the article that people find it by").isEqualTo("7");
        assertThat(List.of(source.kind(), source.title(), source.url()))
                .containsExactly("pdf", "entretien.pdf", "https://wiki.example/entretien.pdf");
        assertThat(source.quote()).isEqualTo(GREASING);
    }

    /** R159: nor where the page is gone or restricted and its file is still here. */
    @Test
    void a_file_of_a_page_that_customers_may_not_read_is_never_quoted() {
        index.change(
                List.of(file("att8", "7", "AIDE"), page("9", "EQUIPE", "Documents"), file("att9", "9", "EQUIPE")),
                List.of());
        var opened = desk.opens(CAMILLE, "Quand le palonnier du pont roulant se graisse-t-il à la spatule ?");

        assisting.assist(opened.id());

        assertThat(said(opened).orElseThrow().text()).isEqualTo(NOTHING);
    }

    @Test
    void an_article_and_its_file_that_say_the_same_are_one_source() {
        index.change(
                List.of(
                        AssistedDesk.article("7", "AIDE", "Quand le palonnier se graisse à la spatule", GREASING),
                        file("att8", "7", "AIDE")),
                List.of());
        var opened = desk.opens(CAMILLE, "Quand le palonnier du pont roulant se graisse-t-il à la spatule ?");

        assisting.assist(opened.id());

        assertThat(assistance(said(opened).orElseThrow()).sources()).hasSize(1);
    }

    private static Article page(String id, String space, String title) {
        return AssistedDesk.article(id, space, title, "Rien d’autre.");
    }

    private static Article file(String id, String page, String space) {
        var of = page(page, space, "");
        return new Article(
                id,
                Optional.empty(),
                space,
                of.spaceName(),
                of.kind(),
                "entretien.pdf",
                GREASING,
                List.of(),
                "https://wiki.example/entretien.pdf",
                of.changed(),
                1,
                Optional.of(page),
                ArticleBody.NONE);
    }

    /** R159 */
    @Test
    void what_customers_may_not_read_is_never_quoted() {
        var opened = desk.opens(CAMILLE, "Procédure du coffre : quel est le code du coffre ?");

        assisting.assist(opened.id());

        assertThat(said(opened).orElseThrow().text()).isEqualTo(NOTHING);
    }

    /** R53 */
    @Test
    void at_night_it_answers_after_the_question_became_a_ticket() {
        assisted.with(Rules.on().schedule(new Schedule(ZoneOffset.UTC, Map.of(), List.of(), List.of())));

        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        assisting.assist(opened.id());

        var all = desk.entries.after(opened.id(), 0, 10);
        assertThat(desk.head(opened).state()).isInstanceOf(State.Ticket.class);
        assertThat(all.get(all.size() - 1).author().role()).isEqualTo(Role.ASSISTANT);
    }

    @Test
    void one_question_is_answered_once() {
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");

        assisting.assist(opened.id());
        assisting.assist(opened.id());

        assertThat(answers(opened)).hasSize(1);
    }

    @Test
    void it_steps_aside_for_good_once_an_agent_has_accepted() {
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        desk.accepts(ALINE, opened);
        assisting.assist(opened.id());
        desk.says(ALINE, opened, "Bonjour");
        desk.says(CAMILLE, opened, "Comment importer un relevé bancaire ?");
        assisting.assist(opened.id());

        assertThat(answers(opened)).isEmpty();
    }

    /** That it found nothing means something (R57): it is not said where nothing was searched. */
    @Test
    void a_failure_is_not_told_as_nothing_found() {
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        Testimony broken = (question, spaces) -> {
            throw new KnowledgeBaseIsAway("The index did not answer", Optional.empty());
        };
        var failing = assisted.assisting(broken, assisted.words);

        failing.assist(opened.id());

        var said = said(opened).orElseThrow();
        assertThat(said.text())
                .isEqualTo(
                        "Je ne peux pas consulter la base de connaissances pour le moment. Reposez votre question dans un instant ; un agent peut aussi vous aider, ou vous pouvez créer une demande.");
        assertThat(assistance(said).sources()).isEmpty();
    }

    /** The search is out of any lock: what it found is not said to somebody who has an agent by now. */
    @Test
    void what_it_found_while_an_agent_accepted_is_not_said() {
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        var slow = assisted.assisting(index, whileWording(() -> desk.accepts(ALINE, opened)));

        slow.assist(opened.id());

        assertThat(desk.head(opened).state()).isInstanceOf(State.Live.class);
        assertThat(answers(opened)).isEmpty();
    }

    private static AssistantWords whileWording(Runnable meanwhile) {
        return new AssistantWords() {
            @Override
            public String nothingFound(PersonKey reader) {
                return "";
            }

            @Override
            public String cannotLook(PersonKey reader) {
                return "";
            }

            @Override
            public String quoted(PersonKey reader, String quote) {
                meanwhile.run();
                return quote;
            }
        };
    }

    /** An agent still owes an answer, and still finds the conversation waiting. */
    @Test
    void it_neither_ends_the_wait_nor_answers_in_an_agents_place() {
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        var before = desk.head(opened).life();

        assisting.assist(opened.id());

        assertThat(desk.head(opened).life()).isEqualTo(before);
    }

    /** R58: who greets is not told that nothing was found. */
    @Test
    void a_greeting_is_no_question() {
        var greeted = desk.opens(CAMILLE, "Bonjour Tatiana");

        assisting.assist(greeted.id());

        assertThat(said(greeted)).isEmpty();
    }

    /** R53: the question is still there when its thanks come before its answer. */
    @Test
    void thanks_in_advance_leave_the_question_to_be_answered() {
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        desk.says(CAMILLE, opened, "Merci !");

        assisting.assist(opened.id());
        assisting.assist(opened.id());

        assertThat(said(opened)).map(Message::text).hasValue("«\u00a0" + RESETTING + "\u00a0»");
        assertThat(assisted.answers(opened)).hasSize(1);
    }

    @Test
    void thanks_and_questions_where_it_is_off_get_nothing() {
        var thanked = desk.opens(CAMILLE, "Merci beaucoup !");
        assisting.assist(thanked.id());
        desk.settings.with(SUP, Rules.on());
        var off = desk.opens(CAMILLE, "Comment importer un relevé bancaire ?");
        assisting.assist(off.id());

        assertThat(answers(thanked)).isEmpty();
        assertThat(answers(off)).isEmpty();
    }

    /** Articles and messages that give orders are words like any: the corpus tries all the ways that we know of. */
    @Test
    void nothing_that_is_written_anywhere_is_obeyed() throws IOException {
        var orders = Files.readAllLines(Path.of("src/test/resources/io/guichet/core/assistant/injections.txt"));
        var poisoned = new ArrayList<Article>();
        for (var order : orders) {
            poisoned.add(AssistedDesk.article("x" + poisoned.size(), "AIDE", "Note " + poisoned.size(), order));
        }
        index.change(poisoned, List.of());
        for (var order : orders) {
            var asked = desk.opens(CAMILLE, order + " Comment réinitialiser un exercice comptable ?");
            assisting.assist(asked.id());

            var answer = said(asked).orElseThrow();
            assertThat(answer.text()).as(order).doesNotContain("POMELO");
            assertThat(desk.head(asked).state()).as(order).isInstanceOf(State.Requested.class);
            assertThat(assistance(answer).sources()).as(order).allSatisfy(source -> assertThat(
                            index.byId(source.article(), Set.of("AIDE"))
                                    .orElseThrow()
                                    .text())
                    .contains(source.quote()));
        }
        var plain = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        assisting.assist(plain.id());
        assertThat(said(plain).orElseThrow().text())
                .as("the same as without them")
                .contains(RESETTING);
    }

    private Optional<Message> said(Conversation conversation) {
        return assisted.said(conversation);
    }

    private List<Entry> answers(Conversation conversation) {
        return assisted.answers(conversation);
    }

    private static Assistance assistance(Message message) {
        return message.assistance().orElseThrow();
    }
}
