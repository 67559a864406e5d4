package io.guichet.jira.knowledge;

import static io.guichet.testkit.Cast.SUP;

import io.guichet.core.assistant.AnsweringFromArticles;
import io.guichet.core.assistant.AssistantWords;
import io.guichet.core.assistant.AssistingACustomer;
import io.guichet.core.assistant.Testimony;
import io.guichet.core.assistant.WritingAnAnswer;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.CountingArticles;
import io.guichet.core.knowledge.SuggestingArticles;
import io.guichet.core.people.Role;
import io.guichet.core.settings.Assistant;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Knowledge;
import io.guichet.core.settings.Knowledge.Audience;
import io.guichet.core.settings.Texts;
import io.guichet.jira.assistant.JiraAssistantWords;
import io.guichet.testkit.Catalogue;
import io.guichet.testkit.MemoryArticleNumbers;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A desk whose assistant is on, over a real index of four articles, the last of which is not for customers. */
public final class AssistedDesk {

    public static final String QUESTION = "Comment réinitialiser un exercice comptable ?";
    public static final String RESETTING =
            "Ouvrez Comptabilité, Exercices, choisissez l’exercice puis Réinitialiser. Les écritures validées sont conservées.";

    public final TestDesk desk = new TestDesk();
    final LuceneArticles index;
    final SuggestingArticles articles;
    final MemoryArticleNumbers numbers = new MemoryArticleNumbers();
    public final CountingArticles counting = new CountingArticles(numbers, desk.settings, desk.clock);
    public final AssistantWords words = new JiraAssistantWords(new Catalogue(), desk.people);
    final AnsweringFromArticles answering;
    public final AssistingACustomer assisting;

    /** What the house's model writes; none of it while there is none. */
    Optional<String> written = Optional.empty();

    public AssistedDesk() {
        try {
            index = new LuceneArticles(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        articles = new SuggestingArticles(index, desk.settings);
        answering = new AnsweringFromArticles(index, articles);
        assisting = assisting(index, words);
        index.change(
                List.of(
                        article("1", "AIDE", "Réinitialiser un exercice comptable", RESETTING),
                        article(
                                "2",
                                "AIDE",
                                "Comment corriger une facture déjà envoyée ?",
                                "Créez un avoir depuis la facture."),
                        article(
                                "3",
                                "AIDE",
                                "Importer un relevé bancaire",
                                "Déposez le fichier dans Banque, Importer."),
                        article("4", "EQUIPE", "Procédure du coffre", "Le code du coffre est POMELO.")),
                List.of());
        with(Rules.on());
    }

    /** Another one, that looks elsewhere or words it otherwise. */
    public AssistingACustomer assisting(Testimony testimony, AssistantWords wording) {
        return new AssistingACustomer(
                desk.settings,
                desk.journal,
                desk.entries,
                desk.ticketing,
                new AnsweringFromArticles(testimony, articles),
                new WritingAnAnswer((question, passages) -> written),
                wording,
                counting);
    }

    void with(Rules rules) {
        with(rules, Audience.EVERYONE);
    }

    void with(Rules rules, Audience audience) {
        var name = new Texts("Tatiana", "");
        desk.settings.with(
                SUP,
                rules.with(
                                Group.ASSISTANT,
                                new Assistant(true, "robot", true, name, Texts.NONE, Texts.NONE, Texts.NONE))
                        .with(Group.KNOWLEDGE, new Knowledge(true, List.of("AIDE"), audience)));
    }

    public Optional<Message> said(Conversation conversation) {
        return answers(conversation).stream()
                .map(entry -> (Message) entry.content())
                .findFirst();
    }

    public List<Entry> answers(Conversation conversation) {
        return desk.entries.after(conversation.id(), 0, 50).stream()
                .filter(entry -> entry.author().role() == Role.ASSISTANT)
                .toList();
    }

    static Article article(String id, String space, String title, String text) {
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
