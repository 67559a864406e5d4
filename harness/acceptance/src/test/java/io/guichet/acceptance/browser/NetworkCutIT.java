package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network goes while an agent acts: she reads that nothing happened, keeps what she filled in, and presses again. */
@OnHost(own = "cut")
@InBrowser
final class NetworkCutIT {

    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    @BeforeEach
    void aline_alone_is_available(HostProcess host) {
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    @Test
    void R78_an_offer_accepted_in_a_cut_stands_and_is_hers_at_the_next_press(HostProcess host, Visitors visitors) {
        var aline = visitors.as(host, "aline");
        var header = new AgentHeader(aline.open("/secure/Dashboard.jspa"));
        var id = Chat.of(host, "camille").open("Prise pendant une coupure.");
        var card = header.offer("Prise pendant une coupure");
        assertThat(card).isVisible(SOON);

        aline.offline(true);
        accept(card).click();

        assertThat(card.getByText(AgentPanel.FAILED)).isVisible(SOON);
        assertThat(accept(card)).isVisible();
        assertThat(Chat.of(host, "aline").events(id, "accepted")).isEmpty();
        aline.offline(false);
        accept(card).click();

        assertThat(new AgentPanel(header.page()).composer()).isFocused();
        assertThat(Chat.of(host, "aline").events(id, "accepted")).hasSize(1);
        assertThat(aline.errors()).isEmpty();
    }

    @Test
    void R78_accepted_in_the_panel_in_a_cut_is_told_and_done_at_the_next_press(HostProcess host, Visitors visitors) {
        var aline = visitors.as(host, "aline");
        var id = Chat.of(host, "camille").open("Prise dans le panneau, coupée.");
        var panel = new AgentPanel(aline.issue(Jira.requestOf(Chat.of(host, "camille"), id)));
        var accept = panel.button("Accepter");
        assertThat(accept).isVisible(SOON);

        aline.offline(true);
        accept.click();

        assertThat(panel.panel().getByText(AgentPanel.FAILED)).isVisible(SOON);
        assertThat(Chat.of(host, "aline").events(id, "accepted")).isEmpty();
        aline.offline(false);
        accept.click();

        assertThat(panel.composer()).isFocused();
        assertThat(panel.panel().getByText(AgentPanel.FAILED)).hasCount(0);
        assertThat(Chat.of(host, "aline").events(id, "accepted")).hasSize(1);
    }

    /** Neither the form that was never fetched nor what was filled in is lost. */
    @Test
    void R91_a_qualification_cut_off_keeps_all_and_is_saved_at_the_next_press(HostProcess host, Visitors visitors) {
        var aline = visitors.as(host, "aline");
        var id = Chat.of(host, "camille").open("Qualifiée pendant une coupure.");
        var panel = AgentPanel.live(host, aline, id);
        var title = panel.panel().getByLabel("Titre de la demande", new Locator.GetByLabelOptions().setExact(true));

        aline.offline(true);
        panel.button("Qualifier").click();
        assertThat(panel.button("Réessayer")).isVisible(SOON);
        aline.offline(false);
        if (panel.button("Réessayer").isVisible()) {
            panel.button("Réessayer").click();
        }
        assertThat(title).isVisible(SOON);
        panel.kind("Bogue");
        title.fill("Valider reste grisé dans les absences");
        aline.offline(true);
        panel.button("Enregistrer").click();

        assertThat(panel.panel().getByText(AgentPanel.FAILED)).isVisible(SOON);
        assertThat(title).hasValue("Valider reste grisé dans les absences");
        aline.offline(false);
        panel.button("Enregistrer").click();

        assertThat(panel.panel().getByText("Demande qualifiée.")).isVisible(SOON);
        var issue = Jira.of(host, "aline").issue(Jira.requestOf(Chat.of(host, "camille"), id));
        assertThat(issue.at("/fields/summary").asText()).isEqualTo("Valider reste grisé dans les absences");
        assertThat(issue.at("/fields/issuetype/name").asText()).isEqualTo("Bogue");
        assertThat(Chat.of(host, "aline").events(id, "qualified")).hasSize(1);
    }

    @Test
    void R116_a_hand_over_cut_off_keeps_its_words_and_makes_one_copy(HostProcess host, Visitors visitors) {
        var aline = visitors.as(host, "aline");
        var id = Chat.of(host, "camille").open("Transférée pendant une coupure.");
        var key = Jira.requestOf(Chat.of(host, "camille"), id);
        var panel = AgentPanel.live(host, aline, id);
        panel.handOver();
        panel.copysSubject().fill("Lot bloqué à la validation");
        // What the dialogue asks the server as it is filled in has come.
        assertThat(panel.dialog().getByText("Droits et champs obligatoires")).isVisible(SOON);

        aline.offline(true);
        panel.button("Créer dans DEV").click();

        assertThat(panel.dialog().getByText(AgentPanel.FAILED)).isVisible(SOON);
        assertThat(panel.copysSubject()).hasValue("Lot bloqué à la validation");
        assertThat(Jira.of(host, "aline").links(key)).isEmpty();
        aline.offline(false);
        panel.button("Créer dans DEV").click();

        assertThat(panel.panel().getByText("créée et liée")).isVisible(SOON);
        assertThat(panel.dialog()).hasCount(0, new HasCountOptions().setTimeout(10_000));
        assertThat(Jira.of(host, "aline").links(key)).hasSize(1);
    }

    private static Locator accept(Locator card) {
        return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accepter"));
    }
}
