package io.guichet.jira.knowledge;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.assistant.AnsweringFromArticles;
import io.guichet.core.assistant.AssistantWords;
import io.guichet.core.assistant.AssistingACustomer;
import io.guichet.core.assistant.SuggestingAnAnswer;
import io.guichet.core.assistant.Testimony;
import io.guichet.core.assistant.WritingAnAnswer;
import io.guichet.core.conversation.Assistance;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.State;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.core.knowledge.SuggestingArticles;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.settings.Assistant;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Texts;
import io.guichet.jira.assistant.JiraAssistantWords;
import io.guichet.testkit.Catalogue;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The assistant in a conversation, over a real index (R52–R62). */
class AssistingTest {

    private static final String RESETTING =
            "Ouvrez Comptabilité, Exercices, choisissez l’exercice puis Réinitialiser. Les écritures validées sont conservées.";
    private static final String NOTHING =
            "Je n’ai rien trouvé dans la base de connaissances. Élargissez votre demande, ou n’indiquez que les mots-clés utiles.";

    private final TestDesk desk = new TestDesk();
    private final LuceneArticles index;
    private final AnsweringFromArticles answering;
    private final AssistingACustomer assisting;

    /** What the house's model writes; none of it while there is none. */
    private String written;

    AssistingTest() throws IOException {
        index = new LuceneArticles(new ByteBuffersDirectory());
        answering = new AnsweringFromArticles(index, new SuggestingArticles(index, desk.settings));
        assisting = new AssistingACustomer(
                desk.settings,
                desk.journal,
                desk.entries,
                desk.ticketing,
                answering,
                new WritingAnAnswer((question, passages) -> Optional.ofNullable(written)),
                new JiraAssistantWords(new Catalogue(), desk.people));
    }

    @BeforeEach
    void articles() {
        var articles = new ArrayList<Article>();
        articles.add(article("1", "AIDE", "Réinitialiser un exercice comptable", RESETTING));
        articles.add(article(
                "2", "AIDE", "Comment corriger une facture déjà envoyée ?", "Créez un avoir depuis la facture."));
        articles.add(article("3", "AIDE", "Importer un relevé bancaire", "Déposez le fichier dans Banque, Importer."));
        articles.add(article("4", "EQUIPE", "Procédure du coffre", "Le code du coffre est POMELO."));
        index.change(articles, List.of());
        with(Rules.on());
    }

    private void with(Rules rules) {
        desk.settings.with(
                SUP,
                rules.with(
                                Group.ASSISTANT,
                                new Assistant(
                                        true,
                                        "robot",
                                        true,
                                        new Texts("Tatiana", ""),
                                        Texts.NONE,
                                        Texts.NONE,
                                        Texts.NONE))
                        .with(Group.KNOWLEDGE, new Knowledge(true, List.of("AIDE"), Knowledge.Audience.EVERYONE)));
    }

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
        written = "Choisissez l’exercice, puis Réinitialiser. Les écritures validées sont conservées.";
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");

        assisting.assist(opened.id());

        var answer = said(opened).orElseThrow();
        assertThat(answer.text()).isEqualTo(written);
        assertThat(assistance(answer).sources().get(0).quote())
                .as("R56: the source is quoted word for word all the same")
                .isSubstringOf(RESETTING);
    }

    @Test
    void what_the_houses_model_invents_is_never_said() {
        written = "Choisissez l’exercice, puis Réinitialiser. Les écritures validées sont supprimées.";
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");

        assisting.assist(opened.id());

        assertThat(said(opened).orElseThrow().text()).isEqualTo("«\u00a0" + RESETTING + "\u00a0»");
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
        with(Rules.on().schedule(new Schedule(ZoneOffset.UTC, Map.of(), List.of(), List.of())));

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
        var failing = new AssistingACustomer(
                desk.settings,
                desk.journal,
                desk.entries,
                desk.ticketing,
                new AnsweringFromArticles(broken, new SuggestingArticles(index, desk.settings)),
                new WritingAnAnswer((question, passages) -> Optional.ofNullable(written)),
                new JiraAssistantWords(new Catalogue(), desk.people));

        failing.assist(opened.id());

        var said = said(opened).orElseThrow();
        assertThat(said.text())
                .isEqualTo(
                        "Je ne peux pas consulter la base de connaissances pour le moment. Un agent peut vous aider, ou vous pouvez créer une demande.");
        assertThat(assistance(said).sources()).isEmpty();
    }

    /** The search is out of any lock: what it found is not said to somebody who has an agent by now. */
    @Test
    void what_it_found_while_an_agent_accepted_is_not_said() {
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        var slow = new AssistingACustomer(
                desk.settings,
                desk.journal,
                desk.entries,
                desk.ticketing,
                answering,
                new WritingAnAnswer((question, passages) -> Optional.empty()),
                whileWording(() -> desk.accepts(ALINE, opened)));

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
            poisoned.add(article("x" + poisoned.size(), "AIDE", "Note " + poisoned.size(), order));
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

    @Test
    void an_agent_is_suggested_an_answer_to_the_last_words_of_a_customer_alone() {
        var suggesting = new SuggestingAnAnswer(desk.entries, answering);
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        desk.accepts(ALINE, opened);

        var found = suggesting.in(desk.head(opened));
        assertThat(found.number()).isEqualTo(1);
        assertThat(found.sources().get(0).article()).isEqualTo("1");

        desk.says(ALINE, opened, "Bonjour");
        assertThat(suggesting.in(desk.head(opened))).isEqualTo(new SuggestingAnAnswer.Suggestion(0, List.of()));
        desk.says(CAMILLE, opened, "Comment tailler un rosier au printemps ?");
        assertThat(suggesting.in(desk.head(opened)).sources()).isEmpty();
    }

    @Test
    void a_suggestion_is_dropped_when_the_conversation_moves_on_while_it_is_looked_for() {
        var opened = desk.opens(CAMILLE, "Comment réinitialiser un exercice comptable ?");
        Testimony interrupted = (question, spaces) -> {
            desk.says(CAMILLE, opened, "Ou plutôt : comment importer un relevé bancaire ?");
            return index.on(question, spaces);
        };
        var suggesting = new SuggestingAnAnswer(
                desk.entries, new AnsweringFromArticles(interrupted, new SuggestingArticles(index, desk.settings)));

        assertThat(suggesting.in(desk.head(opened)).sources()).isEmpty();
    }

    private Optional<Message> said(Conversation conversation) {
        return answers(conversation).stream()
                .map(entry -> (Message) entry.content())
                .findFirst();
    }

    private List<Entry> answers(Conversation conversation) {
        return desk.entries.after(conversation.id(), 0, 50).stream()
                .filter(entry -> entry.author().role() == Role.ASSISTANT)
                .toList();
    }

    private static Assistance assistance(Message message) {
        return message.assistance().orElseThrow();
    }

    private static Article article(String id, String space, String title, String text) {
        return new Article(
                id,
                Optional.empty(),
                space,
                space,
                Article.Kind.TUTO,
                title,
                text,
                List.of(),
                "/x/" + id,
                Instant.EPOCH,
                1);
    }
}
