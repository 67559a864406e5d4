package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Articles;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An agent sends the link of an article, of those that customers can read (R98, R108, R159). */
@OnHost(own = "knowledge")
@InBrowser
final class RelatedArticlesIT {

    /** A listing a minute, on a machine that has much to do. */
    private static final String QUESTION = "Comment corriger une facture déjà envoyée ?";
    /** The browser reads it, which has no quotes of Java's. */
    private static final String LINK =
            QUESTION.replace("?", "\\?") + " – (\\S+/confluence/pages/viewpage\\.action\\?pageId=\\d+)";

    @Test
    void R108_a_key_finds_the_article_by_the_customer_s_words_and_Enter_inserts_its_link(
            HostProcess host, Visitors visitors) {
        var id = asked(host, "Bonjour, je dois corriger une facture envoyée hier.");
        var desk = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH + "?conversation=" + id));
        assertThat(desk.message("corriger une facture")).isVisible();
        desk.composer().fill("Bonjour, lisez puis dites-moi.");
        desk.composer().evaluate("box => { box.setSelectionRange(14, 14); box.blur(); }");

        desk.press("i");
        var search = desk.thread().getByRole(AriaRole.COMBOBOX);
        assertThat(search).isFocused();
        assertThat(search).hasValue("Bonjour, je dois corriger une facture envoyée hier.");
        assertThat(option(desk.thread(), QUESTION)).isVisible();
        Screenshots.keepBoth(desk.page(), "desk-articles");
        search.fill(QUESTION);
        assertThat(option(desk.thread(), QUESTION)).hasAttribute("aria-selected", "true");
        assertThat(desk.thread().getByRole(AriaRole.STATUS).getByText(Pattern.compile("^\\d articles?")))
                .isVisible();
        search.press("Enter");

        assertThat(search).hasCount(0);
        assertThat(desk.composer()).isFocused();
        assertThat(desk.composer()).hasValue(Pattern.compile("^Bonjour, lisez " + LINK + " puis dites-moi\\.$"));
        desk.composer().press("Enter");
        assertThat(desk.message(QUESTION)
                        .getByRole(AriaRole.LINK)
                        .and(desk.page().locator("a[href*='viewpage.action?pageId=']")))
                .isVisible();
    }

    /** POMELO-7731 is said in a restricted page. */
    @Test
    void R159_what_customers_cannot_read_is_not_offered_and_Esc_goes_back(HostProcess host, Visitors visitors) {
        var id = asked(host, "Que veut dire POMELO-7731 ?");
        var panel = new AgentPanel(visitors.as(host, "aline").issue(Jira.requestOf(Chat.of(host, "camille"), id)));
        assertThat(panel.message("POMELO-7731")).isVisible();
        panel.composer().fill("Je regarde.");

        panel.button("Articles proches").click();
        var search = panel.panel().getByRole(AriaRole.COMBOBOX);
        search.fill("POMELO-7731");
        assertThat(panel.panel().getByText("Aucun article n’en parle.")).isVisible();
        assertThat(panel.panel().getByRole(AriaRole.OPTION)).hasCount(0);
        Screenshots.keepBoth(panel.page(), "panel-articles-none");
        search.press("Escape");

        assertThat(search).hasCount(0);
        assertThat(panel.composer()).isFocused();
        assertThat(panel.composer()).hasValue("Je regarde.");
    }

    private static Locator option(Locator place, String title) {
        return place.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(title));
    }

    /** Aline has Camille's conversation, and the articles are there. */
    private static String asked(HostProcess host, String text) {
        var camille = Chat.of(host, "camille");
        Articles.follow(camille.session(), "facture");
        var aline = Chat.of(host, "aline");
        aline.available();
        var id = camille.open(text);
        assertThat(aline.act(id, "accept").status()).isEqualTo(200);
        return id;
    }
}
