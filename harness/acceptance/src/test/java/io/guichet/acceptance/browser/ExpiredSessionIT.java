package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M21: Jira's session ends in mid-message; nothing that was typed is lost, doubled or seen by somebody else. */
@OnHost(own = "expired-session")
@InBrowser
final class ExpiredSessionIT {

    private static final Pattern KEPT = Pattern.compile("^(Votre session a expiré|Your session has expired)\\. .*");
    private static final Pattern LOG_IN = Pattern.compile("^(Se reconnecter|Log in again)$");

    /** All that the browser keeps. */
    private static final String STORED = "() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])";

    @BeforeEach
    void aline_is_available(HostProcess host) {
        Chat.of(host, "aline").available();
    }

    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void a_message_waits_for_the_new_login_and_goes_once(
            String user, String language, HostProcess host, Visitors visitors) {
        var asked = "La session expire, " + language;
        var id = Chat.of(host, user).open(asked);
        Chat.of(host, "aline").act(id, "accept").ok();
        var person = visitors.as(host, user);
        var chat = new PortalChat(person.portal()).open().reach(asked);
        logOut(host, person);

        chat.say("Écrit sans session.");

        assertThat(strip(chat)).isVisible();
        assertThat(chat.message("Écrit sans session.")).isVisible();
        chat.composer().fill("À moitié tapé");
        Screenshots.keepBoth(chat.page(), "session-expired", language);
        assertThat(Chat.of(host, user).messages(id)).hasSize(1);
        chat.window()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(LOG_IN))
                .click();
        logIn(chat.page(), user);

        assertThat(chat.page()).hasURL(Pattern.compile(".*/servicedesk/customer/portal/1$"));
        assertThat(chat.message("Écrit sans session.")).hasCount(1);
        assertThat(chat.window().getByText(Pattern.compile("Envoyé|Sent")).first())
                .isVisible();
        assertThat(chat.composer()).hasValue("À moitié tapé");
        assertThat(strip(chat)).hasCount(0);
        chat.composer().press("Enter");
        assertThat(chat.message("À moitié tapé")).isVisible();
        await().untilAsserted(() -> assertThat(Chat.of(host, user).messages(id))
                .extracting(it -> it.get("text").asText())
                .containsExactly(asked, "Écrit sans session.", "À moitié tapé"));
    }

    @Test
    void a_new_conversation_waits_as_well_and_is_opened_once(HostProcess host, Visitors visitors) {
        var asked = "Une question sans session";
        var person = visitors.as(host, "camille");
        var chat = new PortalChat(person.portal()).open().begin();
        chat.box().fill(asked);
        logOut(host, person);

        chat.box().press("Enter");

        assertThat(strip(chat)).isVisible();
        assertThat(chat.box()).hasValue(asked);
        Screenshots.keepBoth(chat.page(), "session-expired-new");
        chat.window()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(LOG_IN))
                .click();
        logIn(chat.page(), "camille");
        assertThat(chat.box()).hasValue(asked);
        chat.box().press("Enter");
        assertThat(chat.message(asked)).isVisible();
        assertThat(Chat.of(host, "camille").conversations())
                .filteredOn(it -> it.get("subject").asText().equals(asked))
                .hasSize(1);
    }

    @Test
    void somebody_else_who_logs_in_finds_and_sends_nothing_of_it(HostProcess host, Visitors visitors) {
        var asked = "La clôture de l’exercice est grisée.";
        var id = Chat.of(host, "hugo").open(asked);
        var person = visitors.as(host, "hugo");
        var chat = new PortalChat(person.portal()).open().reach(asked);
        logOut(host, person);
        chat.say("Seulement pour le support.");
        assertThat(strip(chat)).isVisible();
        chat.composer().fill("Un brouillon de Hugo");
        assertThat((String) chat.page().evaluate(STORED)).contains("Seulement pour", "Un brouillon");

        chat.window()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(LOG_IN))
                .click();
        logIn(chat.page(), "lea");
        chat.open().begin();

        assertThat(chat.window().getByText(asked)).hasCount(0);
        assertThat((String) chat.page().evaluate(STORED)).doesNotContain("Seulement pour", "Un brouillon", "hugo");
        assertThat(chat.box()).hasValue("");
        assertThat(Chat.of(host, "hugo").messages(id)).hasSize(1);
        assertThat(Chat.of(host, "lea").conversations())
                .noneMatch(it -> it.get("subject").asText().contains("Seulement"));
    }

    /** As when Jira has forgotten the session: the browser does not know yet. */
    private static void logOut(HostProcess host, Visitor visitor) {
        var answer = visitor.context().request().delete(host.url() + "/rest/auth/1/session");
        assertThat(answer.status()).isEqualTo(204);
    }

    private static void logIn(Page page, String user) {
        page.locator("#login-form-username").fill(user);
        page.locator("#login-form-password").fill(user);
        page.locator("#login-form-submit").click();
    }

    private static Locator strip(PortalChat chat) {
        return chat.window().getByText(KEPT);
    }
}
