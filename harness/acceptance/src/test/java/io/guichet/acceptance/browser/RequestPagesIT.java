package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chat of a request on the portal's own pages: on the request's page, and in the list of requests (R15, R16, R23). */
@OnHost(own = "request-pages")
@InBrowser
final class RequestPagesIT {

    /** A page whose window is closed asks again within this time. */
    private static final double ASKED_AGAIN = 35_000;

    private static final Pattern OPEN = Pattern.compile("^(Ouvrir le chat|Open chat).*");

    @BeforeEach
    void aline_is_available(HostProcess host) {
        Chat.of(host, "aline").available();
    }

    /** One press leads to the same thread, and Esc back to where one was. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void the_page_of_a_request_opens_its_conversation(
            String user, String language, HostProcess host, Visitors visitors) {
        var own = Chat.of(host, user);
        var id = own.open("Le devis " + language + " ne s’imprime pas.");
        own.open("Une autre question, plus récente.");
        var key = Jira.requestOf(own, id);
        Chat.of(host, "aline").act(id, "accept").ok();
        Chat.of(host, "aline").say(id, "Quelle imprimante ?").ok();
        var person = visitors.as(host, user).withClock();
        var chat = new PortalChat(person.open("/servicedesk/customer/portal/1/" + key));

        var button = button(chat.page());
        assertThat(button).hasCount(1);
        assertThat(button)
                .hasText(Pattern.compile("^(Ouvrir le chat|Open chat)1, .*1 (message non lu|unread message)$"));
        Screenshots.keepBoth(chat.page(), "request-page", language);
        button.click();

        assertThat(chat.message("Quelle imprimante ?")).isVisible();
        assertThat(chat.composer()).isFocused();
        Screenshots.keepBoth(chat.page(), "request-page-open", language);
        chat.page().keyboard().press("Escape");
        assertThat(chat.window()).hasCount(0);
        assertThat(button).isFocused();
        person.asksAgain();
        assertThat(button)
                .hasText(Pattern.compile(".*(tout est lu|all read)$"), new HasTextOptions().setTimeout(ASKED_AGAIN));
        assertThat(person.errors()).isEmpty();
    }

    /** A request that never was a chat shows no way to one. */
    @Test
    void a_request_without_chat_has_no_button(HostProcess host, Visitors visitors) {
        var own = Chat.of(host, "camille");
        var chatted = Jira.requestOf(own, own.open("Une question par chat."));
        var plain = Requests.make(host, "camille", "Une demande par formulaire");
        var page = visitors.as(host, "camille").open("/servicedesk/customer/portal/1/" + chatted);
        assertThat(button(page)).isVisible();

        page.locator(".cv-requests-link").click();
        assertThat(mark(page, chatted)).isVisible();
        assertThat(mark(page, plain)).hasCount(0);
        page.locator("a[href$='" + plain + "']").first().click();

        assertThat(page.locator("h1")).containsText("Une demande par formulaire");
        assertThat(button(page)).hasCount(0);
    }

    /** R16, R23: what is unread is counted at its request, also while the page stays open. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void the_list_of_requests_marks_those_with_a_chat_and_counts_what_is_unread(
            String user, String language, HostProcess host, Visitors visitors) {
        var own = Chat.of(host, user);
        var id = own.open("Le plan comptable " + language + " est incomplet.");
        var key = Jira.requestOf(own, id);
        var person = visitors.as(host, user).withClock();
        var chat = new PortalChat(person.portal());
        chat.page().locator(".cv-requests-link").click();
        var mark = mark(chat.page(), key);
        assertThat(mark).hasCount(1);
        assertThat(mark).hasAttribute("aria-label", Pattern.compile(".*(tout est lu|all read), " + key));

        var aline = Chat.of(host, "aline");
        aline.act(id, "accept").ok();
        aline.say(id, "Depuis quand ?").ok();
        aline.say(id, "Et sur quel poste ?").ok();

        person.asksAgain();
        assertThat(mark).hasText("2", new HasTextOptions().setTimeout(ASKED_AGAIN));
        assertThat(mark).hasAttribute("aria-label", Pattern.compile(".*2 (messages non lus|unread messages), " + key));
        Screenshots.keepBoth(chat.page(), "requests", language);
        mark.click();

        assertThat(chat.message("Et sur quel poste ?")).isVisible();
        chat.page().keyboard().press("Escape");
        assertThat(mark).isFocused();
    }

    /** The portal changes its pages without a reload: the widget stays as it was, once. */
    @Test
    void from_page_to_page_the_window_stays_as_it_was_and_there_is_one(HostProcess host, Visitors visitors) {
        var own = Chat.of(host, "camille");
        var id = own.open("Le total de la facture est faux.");
        var key = Jira.requestOf(own, id);
        Chat.of(host, "aline").act(id, "accept").ok();
        var person = visitors.as(host, "camille");
        var chat = new PortalChat(person.portal()).open().reach("Le total de la facture");
        var page = chat.page();
        page.evaluate("() => { window.sameDocument = true; }");
        chat.composer().fill("Je vérifie");

        page.locator(".cv-requests-link").click();
        assertThat(mark(page, key)).isVisible();
        page.locator("a[href$='" + key + "']").first().click();
        assertThat(button(page)).isVisible();
        page.goBack();
        assertThat(mark(page, key)).isVisible();
        page.goForward();

        assertThat(button(page)).hasCount(1);
        assertThat(chat.window()).hasCount(1);
        assertThat(chat.composer()).hasValue("Je vérifie");
        assertThat(chat.message("Le total de la facture")).hasCount(1);
        assertThat(page.locator("guichet-chat")).hasCount(1);
        assertThat(page.locator("guichet-request")).hasCount(1);
        assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
        assertThat(person.errors()).isEmpty();
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(OPEN));
    }

    private static Locator mark(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("^(Conversation par chat|Chat conversation), .*, " + key + "$")));
    }
}
