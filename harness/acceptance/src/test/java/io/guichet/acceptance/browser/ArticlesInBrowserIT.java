package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Articles;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles in the window: proposed while one types, and to look around in; what they did is counted (R24, R26, R27, R72). */
@OnHost(own = "articles")
@InBrowser
final class ArticlesInBrowserIT {

    private static final String TITLE = "Comment corriger une facture déjà envoyée ?";

    private static final String ELECTRONIC = "Passer à la facture électronique";

    private static final Pattern BASE = Pattern.compile("^(Base de connaissances|Knowledge base)$");
    private static final Pattern SEARCH =
            Pattern.compile("^(Rechercher dans la base de connaissances|Search the knowledge base)$");
    private static final Pattern RECENT = Pattern.compile("^(Articles récents|Recent articles)$");
    private static final Pattern OTHERS = Pattern.compile("^(Revenir aux articles|Back to the articles)$");
    private static final Pattern REQUEST = Pattern.compile("^(Revenir à ma demande|Back to my request)$");
    private static final Pattern ANSWERS =
            Pattern.compile("^(Cet article répond à ma question|This article answers my question)$");
    private static final Pattern THANKS =
            Pattern.compile("^(Parfait\\. Rien n’a été envoyé|Good\\. Nothing was sent).*");
    private static final String CLOSING = "Clôturer un exercice comptable";
    private static final Pattern FILE = Pattern.compile("Calendrier de clôture\\.pdf");
    private static final Pattern IN_FILE =
            Pattern.compile("^(Ce passage est dans le fichier joint|This passage is in the attached file).*");
    private static final Pattern FILES = Pattern.compile("^(Fichiers joints|Attached files).*");
    private static final Pattern NOTHING = Pattern.compile("^(Aucun article ne correspond à|No article matches).*");

    @BeforeEach
    void somebody_is_available_and_the_articles_are_there(HostProcess host) {
        Chat.of(host, "aline").available();
        Articles.follow(Session.of(host, "camille"), "facture");
    }

    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void R27_R72_the_base_is_searched_and_walked_through(
            String user, String language, HostProcess host, Visitors visitors) {
        Chat.of(host, user).open("Pour que la liste ne soit pas vide.");
        var chat = new PortalChat(visitors.as(host, user).portal()).open().list();
        chat.window()
                .getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(BASE))
                .click();
        assertThat(chat.window().getByText(RECENT)).isVisible();
        Screenshots.keepBoth(chat.page(), "base-recent", language);

        var module = chat.window().locator("#guichet-base-module");
        var chosen = module.locator("option").nth(1);
        var label = chosen.textContent();
        var many = Integer.parseInt(label.replaceAll(".*\\((\\d+)\\)$", "$1"));
        module.selectOption(chosen.getAttribute("value"));
        assertThat(articles(chat)).hasCount(Math.min(many, 20));

        module.selectOption("");
        var search = chat.window().getByRole(AriaRole.SEARCHBOX, new Locator.GetByRoleOptions().setName(SEARCH));
        search.fill("corriger une facture");
        var article = articles(chat).filter(new Locator.FilterOptions().setHasText(TITLE));
        assertThat(article.locator("mark").first()).isVisible();
        Screenshots.keepBoth(chat.page(), "base-found", language);
        article.click();
        assertThat(chat.window()
                        .getByRole(
                                AriaRole.HEADING,
                                new Locator.GetByRoleOptions().setName(TITLE).setLevel(3)))
                .isFocused();
        Screenshots.keepBoth(chat.page(), "base-article", language);
        button(chat, OTHERS).click();
        assertThat(article).isFocused();
        assertThat(search).hasValue("corriger une facture");

        search.fill("tableau des amortissements dégressifs");
        articles(chat).filter(new Locator.FilterOptions().setHasText(CLOSING)).click();
        assertThat(chat.window().getByText(IN_FILE)).isVisible();
        assertThat(chat.window()
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(FILE))
                        .first())
                .hasAttribute("href", Pattern.compile(".*/confluence/download/attachments/\\d+/Calendrier.*"));
        assertThat(chat.window().getByText(FILES)).isVisible();
        Screenshots.keepBoth(chat.page(), "base-file", language);
        button(chat, OTHERS).click();

        search.fill("zzqx wvvk");
        assertThat(chat.window().locator(".base__nothing").getByText(NOTHING)).isVisible();
        search.press("Escape");
        assertThat(search).hasValue("");
        assertThat(chat.window().getByText(RECENT)).isVisible();
        search.press("Escape");
        assertThat(chat.window()).hasCount(0);
    }

    /** R24: with its headings, lists, table and image, and the place that was found on top. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void R24_R25_an_article_is_read_as_it_was_written(
            String user, String language, HostProcess host, Visitors visitors) {
        var chat = new PortalChat(visitors.as(host, user).portal()).open().begin();
        chat.box().fill("passer à la facture électronique");
        var article = articles(chat).filter(new Locator.FilterOptions().setHasText(ELECTRONIC));
        assertThat(article.getByText("TUTO")).isVisible();
        article.click();

        var words = chat.window().locator(".reading__words");
        assertThat(words.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Activer la plateforme")))
                .isVisible();
        assertThat(words.getByRole(AriaRole.LISTITEM)).hasCount(3);
        assertThat(words.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
        var image = words.getByRole(AriaRole.IMG);
        image.scrollIntoViewIfNeeded();
        await().until(() -> (Boolean) image.evaluate("it => it.complete && it.naturalWidth > 100"));
        Screenshots.keepBoth(chat.page(), "article-image", language);
        button(chat, REQUEST).click();
        assertThat(chat.box()).hasValue("passer à la facture électronique");
    }

    /** The article is read in place, the draft waits; the question ends without a conversation, and the article has its point. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void R24_R26_what_is_typed_finds_an_article_that_answers_it_and_nothing_is_sent(
            String user, String language, HostProcess host, Visitors visitors) {
        var before = numbers(host);
        var asked = Chat.of(host, user).conversations().size();
        var chat = new PortalChat(visitors.as(host, user).portal()).open().begin();
        chat.box().fill("Comment corriger une fact");
        var article = articles(chat).filter(new Locator.FilterOptions().setHasText(TITLE));
        assertThat(article).isVisible();
        article.click();
        assertThat(button(chat, ANSWERS)).isVisible();
        button(chat, REQUEST).click();
        assertThat(chat.box()).hasValue("Comment corriger une fact");

        article.click();
        button(chat, ANSWERS).click();
        assertThat(chat.window().getByText(THANKS)).isVisible();
        Screenshots.keepBoth(chat.page(), "article-answered", language);
        chat.page().keyboard().press("Escape");
        assertThat(chat.window()).hasCount(0);

        assertThat(Chat.of(host, user).conversations()).hasSize(asked);
        await().untilAsserted(() -> {
            var after = numbers(host);
            assertThat(after.get("solved").asInt())
                    .isEqualTo(before.get("solved").asInt() + 1);
        });
    }

    /** Both kinds are named where they are proposed, and what this customer may not read is not there. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void M19_R24_R25_FAQ_and_TUTO_are_proposed_before_the_first_message_and_again_for_a_draft_that_was_kept(
            String user, String language, HostProcess host, Visitors visitors) {
        var page = visitors.as(host, user).portal();
        var chat = new PortalChat(page).open().begin();
        chat.box().fill("remise exceptionnelle POMELO : corriger une facture");
        assertThat(articles(chat).first()).isVisible();
        assertThat(chat.window().getByText("POMELO")).hasCount(0);
        assertThat(articles(chat).locator(".article__kind--faq").first()).hasText("FAQ");

        chat.box().fill("clôturer un exercice comptable");
        var tutorial = articles(chat).filter(new Locator.FilterOptions().setHasText(CLOSING));
        assertThat(tutorial.locator(".article__kind--tuto")).hasText("TUTO");

        page.reload();
        var again = new PortalChat(page).begin();
        assertThat(again.box()).hasValue("clôturer un exercice comptable");
        assertThat(articles(again).filter(new Locator.FilterOptions().setHasText(CLOSING)))
                .isVisible();
        Screenshots.keepBoth(page, "new-draft-helped", language);
        again.box().fill("");
        assertThat(articles(again)).hasCount(0);
    }

    private static JsonNode numbers(HostProcess host) {
        return Session.of(host, "daniel")
                .get("/rest/guichet/1.0/admin/projects/SUP/statistics?by=article")
                .ok()
                .get("knowledge");
    }

    private static Locator articles(PortalChat chat) {
        return chat.window().locator("button[data-article]");
    }

    private static Locator button(PortalChat chat, Pattern name) {
        return chat.window().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
