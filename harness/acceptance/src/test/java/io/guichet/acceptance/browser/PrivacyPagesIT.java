package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages Confidentialité and État de santé (B23, ux.md 7). */
@OnHost(own = "privacy-pages")
@InBrowser
final class PrivacyPagesIT {

    private static final String OF_SUP = "/plugins/servlet/guichet/projects/SUP/admin?page=";

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void a_projects_administrator_exports_and_erases_a_customers_conversations(HostProcess host, Visitors visitors)
            throws Exception {
        var camille = Chat.of(host, "camille");
        camille.open("Le grand livre ne s’ouvre plus.");
        var name = Session.of(host, "admin")
                .get("/rest/guichet/1.0/admin/customers/camille")
                .ok()
                .get("name")
                .asText();
        var daniel = visitors.as(host, "daniel");
        var page = daniel.open(OF_SUP + "privacy");

        page.getByLabel("Nom d’utilisateur ou clé").fill("camille");
        button(page, "Rechercher");
        assertThat(page.getByText(Pattern.compile(name + ".*1 conversation"))).isVisible();
        var file = page.waitForDownload(() -> button(page, "Exporter une page lisible"));
        assertThat(file.suggestedFilename()).isEqualTo("guichet-export.html");
        assertThat(Files.readString(file.path())).contains("Le grand livre ne s’ouvre plus.");
        var erase = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Effacer définitivement"));
        assertThat(erase).isDisabled();
        page.getByLabel("Saisissez " + name + " pour confirmer").fill(name);
        Screenshots.keepBoth(page, "admin-privacy");
        erase.click();

        assertThat(page.getByText("1 conversation effacée")).isVisible();
        assertThat(camille.conversations()).isEmpty();
        assertThat(daniel.errors()).isEmpty();
    }

    @Test
    void retention_and_secrets_are_settings_like_others(HostProcess host, Visitors visitors) {
        var page = visitors.as(host, "daniel").open(OF_SUP + "privacy");

        page.getByLabel("Durée de conservation").fill("365");
        button(page, "Enregistrer");

        assertThat(page.getByText(Pattern.compile("Enregistré à"))).isVisible();
        assertThat(Session.of(host, "daniel")
                        .get("/rest/guichet/1.0/admin/projects/SUP/settings")
                        .ok()
                        .at("/privacy/retentionDays")
                        .asInt())
                .isEqualTo(365);
    }

    @Test
    void the_health_of_the_running_system_is_shown_and_given_as_text(HostProcess host, Visitors visitors)
            throws Exception {
        var admin = visitors.as(host, "admin");
        var page = admin.open(OF_SUP + "health");

        assertThat(page.getByText("Messages vers Jira")).isVisible();
        assertThat(page.getByText("Tout fonctionne.")).isVisible();
        Screenshots.keepBoth(page, "admin-health");
        var file = page.waitForDownload(
                () -> page.getByText("Télécharger en texte").click());

        assertThat(Files.readString(file.path()))
                .contains("[ok] mirror", "[ok] nodes", "[ok] transport", "java: ")
                .doesNotContain("camille", "admin", "daniel");
        assertThat(admin.errors()).isEmpty();
    }
}
