package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft that the customer's next words overtake is held back once, and goes when the agent says so (ux.md 6.2). */
@OnHost
@InBrowser
final class DraftAndNewsIT {

    @ParameterizedTest
    @CsvSource({
        "fr_FR,fr,La conversation a changé depuis votre brouillon.,Envoyer quand même,Relire",
        "en_UK,en,The conversation has changed since your draft.,Send anyway,Review"
    })
    void what_was_written_before_her_next_words_is_sent_on_purpose_alone(
            String locale,
            String language,
            String changed,
            String anyway,
            String review,
            HostProcess host,
            Visitors visitors) {
        language(host, locale);
        try {
            var camille = Chat.of(host, "camille");
            var id = camille.open("Le journal " + language + " est vide.");
            Chat.of(host, "aline").available();
            Chat.of(host, "aline").act(id, "accept").ok();
            var aline = visitors.as(host, "aline");
            var panel = new AgentPanel(aline.issue(Jira.requestOf(camille, id)));
            assertThat(panel.message("Le journal " + language + " est vide.")).isVisible();
            panel.composer().fill("Relancez l’import.");
            panel.page().locator("h1").first().click();

            camille.say(id, "Finalement, c’est le grand livre.").ok();

            assertThat(panel.message("c’est le grand livre")).isVisible();
            assertThat(panel.panel().getByText(changed)).isVisible();
            panel.composer().press("Enter");
            assertThat(panel.panel().getByRole(AriaRole.ALERT).filter(words(changed)))
                    .isVisible();
            assertThat(panel.message("Relancez l’import.")).hasCount(0);
            assertThat(panel.composer()).hasValue("Relancez l’import.");
            assertThat(panel.button(review)).isVisible();
            Screenshots.keepBoth(panel.page(), "draft-changed", language);

            panel.button(anyway).click();

            assertThat(panel.message("Relancez l’import.")).isVisible();
            assertThat(panel.panel().getByText(changed)).hasCount(0);
            await().untilAsserted(() -> assertThat(camille.messages(id))
                    .filteredOn(entry -> entry.get("text").asText().equals("Relancez l’import."))
                    .hasSize(1));
            assertThat(aline.errors()).isEmpty();
        } finally {
            language(host, "fr_FR");
        }
    }

    private static Locator.FilterOptions words(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void language(HostProcess host, String locale) {
        Session.of(host, "aline")
                .put("/rest/api/2/mypreferences?key=jira.user.locale", locale)
                .ok();
    }
}
