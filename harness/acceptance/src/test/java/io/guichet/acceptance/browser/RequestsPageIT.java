package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a project administrator sets on the page of requests, and what agents then have at the desk. */
@OnHost(own = "filing")
@InBrowser
final class RequestsPageIT {

    private static final String PAGE = "/plugins/servlet/guichet/projects/SUP/admin?page=requests";

    /** R104, R149, R150; who administers the project alone does it (R143). */
    @Test
    void what_is_set_there_holds_and_the_agent_has_the_request_created_at_the_desk(
            HostProcess host, Visitors visitors) {
        try (var administration = Administration.of(host)) {
            var pages = new Settings(visitors.as(host, "daniel").open(PAGE));
            assertThat(pages.title("Demandes")).isVisible();
            radio(pages, "Sur décision de l’agent").check();
            radio(pages, "Le même pour toutes").check();
            assertThat(pages.all().getByText("Jusque-là, la conversation se trouve au poste de chat."))
                    .isVisible();
            Screenshots.keepBoth(pages.page(), "admin-requests");
            pages.button("Enregistrer").click();
            assertThat(pages.foot()).containsText("Enregistré à");
            var saved = administration.settings().get("requests");
            assertEquals("agent", saved.get("create").asText());
            assertEquals(
                    "Nouveau ticket ouvert depuis le chat",
                    saved.at("/title/fr").asText());

            var id = Chat.of(host, "camille").open("Le total de la facture est faux.");
            var desk = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH + "?conversation=" + id));
            assertThat(desk.data().getByText("Cette conversation n’a pas encore de demande."))
                    .isVisible();
            Screenshots.keepBoth(desk.page(), "desk-no-request");
            desk.button("Créer la demande").click();

            assertThat(desk.data()
                            .getByRole(AriaRole.LINK)
                            .filter(new Locator.FilterOptions()
                                    .setHasText(Pattern.compile("Ouvrir SUP-\\d+ dans Jira"))))
                    .isVisible();
            assertThat(desk.button("Créer la demande")).hasCount(0);
            var key = Jira.requestOf(Chat.of(host, "aline"), id);
            assertEquals(
                    "Nouveau ticket ouvert depuis le chat",
                    Jira.of(host, "aline").issue(key).at("/fields/summary").asText());
        }
    }

    @Test
    void in_english_too_and_what_is_wrong_is_said_at_its_field(HostProcess host, Visitors visitors) {
        var daniel = Session.of(host, "daniel");
        daniel.put("/rest/api/2/mypreferences?key=jira.user.locale", "\"en_UK\"")
                .ok();
        try (var administration = Administration.of(host)) {
            var pages = new Settings(visitors.as(host, "daniel").open(PAGE));
            assertThat(pages.title("Requests")).isVisible();
            radio(pages, "A technical account").check();
            pages.button("Save").click();

            assertThat(pages.field("Technical account")).hasAttribute("aria-invalid", "true");
            Screenshots.keepBoth(pages.page(), "admin-requests-refused", "en");
            pages.field("Technical account").fill("benoit");
            pages.button("Save").click();

            assertThat(pages.foot()).containsText("Saved at");
            assertEquals(
                    "benoit",
                    administration
                            .settings()
                            .at("/qualification/technicalReporter")
                            .asText());
        } finally {
            daniel.delete("/rest/api/2/mypreferences?key=jira.user.locale").ok();
        }
    }

    private static Locator radio(Settings pages, String words) {
        return pages.by(AriaRole.RADIO, words);
    }

    /** The page, by its words and roles. */
    private record Settings(Page page) {

        Locator all() {
            return page.locator(".guichet-admin");
        }

        Locator title(String words) {
            return by(AriaRole.HEADING, words + "$");
        }

        Locator button(String words) {
            return by(AriaRole.BUTTON, words);
        }

        Locator field(String words) {
            return by(AriaRole.TEXTBOX, words);
        }

        /** What the bar at the foot says. */
        Locator foot() {
            return all().locator(".save");
        }

        Locator by(AriaRole role, String words) {
            return all().getByRole(role, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + words)));
        }
    }
}
