package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who finds the settings, who does not, and that what is saved there holds (R122, R143, issue 5). */
@OnHost
@InBrowser
final class AdminInBrowserIT {

    @Test
    void R122_a_project_is_turned_on_by_one_switch_and_save(HostProcess host, Visitors visitors) {
        try (var administration = Administration.of(host)) {
            administration.change("'enabled':false");
            var admin = visitors.as(host, "admin").open("/plugins/servlet/project-config/SUP/summary");
            admin.getByText("Chat Guichet").click();
            var pages = new AdminPages(admin);
            assertThat(pages.title("Démarrage")).isVisible();
            Screenshots.keepBoth(admin, "admin-start");

            pages.toggle("Activer le chat").check();
            assertThat(pages.foot()).containsText("1 modification non enregistrée : Activer le chat.");
            pages.button("Enregistrer").click();

            assertThat(pages.foot()).containsText("Enregistré à");
            assertTrue(administration.settings().get("enabled").asBoolean());
            Screenshots.keepBoth(admin, "admin-start-on");
        }
    }

    @Test
    void two_who_save_at_once_lose_nothing(HostProcess host, Visitors visitors) {
        try (var administration = Administration.of(host)) {
            administration.change("'enabled':false,'pickUpMinutes':30");
            var pages = new AdminPages(visitors.as(host, "admin").open(AdminPages.OF_PROJECT));
            pages.toggle("Activer le chat").check();
            administration.change("'pickUpMinutes':45");

            pages.button("Enregistrer").click();
            pages.button("Voir les différences").click();
            assertThat(pages.all().locator(".stale__table")).containsText("45");
            pages.button("Reprendre les miens").click();

            assertThat(pages.foot()).containsText("Enregistré à");
            assertEquals(45, administration.settings().get("pickUpMinutes").asInt());
            assertTrue(administration.settings().get("enabled").asBoolean());
        }
    }

    @Test
    void R143_agents_and_customers_find_nothing_there(HostProcess host, Visitors visitors) {
        var agent = visitors.as(host, "aline");
        var none = agent.open("/browse/SUP-1");
        assertThat(none.getByText("Chat Guichet")).hasCount(0);
        assertEquals(403, refused(agent, AdminPages.OF_PROJECT));
        assertEquals(403, refused(visitors.as(host, "camille"), AdminPages.OF_PROJECT));
        assertEquals(404, refused(agent, "/plugins/servlet/guichet/projects/NONE/admin"));

        var nobody = visitors.as(host, "camille");
        nobody.context().clearCookies();
        assertThat(nobody.open(AdminPages.OF_PROJECT + "?page=start"))
                .hasURL(Pattern.compile("/login\\.jsp.*admin%3Fpage%3Dstart"));
    }

    /** The password once more, for ten minutes; what was given can be dropped, and ends by itself. */
    @Test
    void R143_settings_of_all_projects_ask_for_the_password_once_more(HostProcess host, Visitors visitors) {
        assertEquals(403, refused(visitors.as(host, "aline"), AdminPages.OF_ALL));
        assertEquals(403, refused(visitors.as(host, "daniel"), AdminPages.OF_ALL));

        var admin = visitors.as(host, "admin").open("/secure/admin");
        admin.locator("#guichet-admin").click();
        var password = admin.locator("input[name=webSudoPassword]");
        password.fill("wrong");
        password.press("Enter");
        assertThat(admin.locator("#login-error")).isVisible();
        password.fill("admin");
        password.press("Enter");
        var pages = new AdminPages(admin);
        assertThat(pages.title("Projets")).isVisible();
        assertThat(pages.all()).containsText("Tous les projets");
        assertThat(pages.all().locator(".projects")).containsText("SUP");
        Screenshots.keepBoth(admin, "admin-all");

        Session.of(host, "admin").delete("/rest/host-jira/1.0/secure-sessions/admin");
        admin.reload();
        assertThat(password).isVisible();
        password.fill("admin");
        password.press("Enter");
        admin.locator("#websudo-drop").click();
        admin.navigate(host.url() + AdminPages.OF_ALL);
        assertThat(password).isVisible();
    }

    /** B21: what is chosen there is what the portal wears. */
    @Test
    void B21_the_portal_wears_the_colour(HostProcess host, Visitors visitors) {
        try (var administration = Administration.of(host)) {
            var admin = visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=look");
            var pages = new AdminPages(admin);
            pages.field("Couleur d’accent").fill("#ffd700");
            assertThat(pages.all()).containsText("insuffisant");
            pages.button("Utiliser").click();
            pages.button("Enregistrer").click();
            assertThat(pages.foot()).containsText("Enregistré à");
            assertThat(admin.frameLocator(".preview__stage").locator("guichet-chat"))
                    .hasCount(1);
            Screenshots.keepBoth(admin, "admin-look");

            var chosen = administration.settings().get("look").get("accent").asText();
            assertTrue(!chosen.equals("#ffd700") && !chosen.equals("#0c66e4"));
            Chat.of(host, "aline").available();
            var launcher = visitors.as(host, "camille").portal().locator("guichet-chat #launcher button");
            assertThat(launcher).hasCSS("background-color", rgb(chosen));
        }
    }

    /** R73: what customers will read is seen while it is written. */
    @Test
    void R73_texts_are_seen_as_customers_will_see_them(HostProcess host, Visitors visitors) {
        var pages = new AdminPages(visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=texts"));
        pages.all()
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Phrase d’accueil"))
                .getByLabel("Français")
                .fill("Bonjour, que cherchez-vous ?");
        assertThat(pages.page()
                        .frameLocator(".preview__stage")
                        .getByText("Bonjour, que cherchez-vous ?")
                        .first())
                .isVisible();
        Screenshots.keepBoth(pages.page(), "admin-texts");
    }

    private static String rgb(String colour) {
        var value = Integer.parseInt(colour.substring(1), 16);
        return "rgb(%d, %d, %d)".formatted(value >> 16, value >> 8 & 255, value & 255);
    }

    private static int refused(Visitor visitor, String path) {
        var page = visitor.context().newPage();
        var answer = page.navigate(visitor.host().url() + path, new Page.NavigateOptions());
        assertThat(page.locator(".guichet-admin")).hasCount(0);
        return answer.status();
    }
}
