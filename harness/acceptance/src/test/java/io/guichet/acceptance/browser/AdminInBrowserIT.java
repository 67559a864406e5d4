package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
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

    private static int refused(Visitor visitor, String path) {
        var page = visitor.context().newPage();
        var answer = page.navigate(visitor.host().url() + path, new Page.NavigateOptions());
        assertThat(page.locator(".guichet-admin")).hasCount(0);
        return answer.status();
    }
}
