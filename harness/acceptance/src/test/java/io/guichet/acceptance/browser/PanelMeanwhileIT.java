package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What colleagues and the agent herself do meanwhile, as her panel tells it. */
@OnHost(own = "panel-meanwhile")
@InBrowser
final class PanelMeanwhileIT {

    private static final String API = "/rest/guichet/1.0/conversations/";
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    @BeforeEach
    void aline_alone_is_available(HostProcess host) {
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    /** Another agent's copy, and her decision; what she wrote stays. */
    @Test
    void R119_what_a_colleague_handed_over_meanwhile_is_told_before_another_copy(HostProcess host, Visitors visitors) {
        var id = Chat.of(host, "camille").open("Le lot ne part pas, à deux.");
        var key = Jira.requestOf(Chat.of(host, "camille"), id);
        var panel = AgentPanel.live(host, visitors.as(host, "aline"), id);
        panel.handOver();
        panel.copysSubject().fill("Vu par Aline");
        var copy = Chat.of(host, "benoit")
                .session()
                .post(
                        API + id + "/handovers",
                        Map.of(
                                "clientId",
                                UUID.randomUUID().toString(),
                                "target",
                                "DEV",
                                "includeTranscript",
                                false,
                                "seen",
                                List.of()))
                .ok()
                .get("issueKey")
                .asText();

        panel.button("Créer dans DEV").click();

        assertThat(panel.dialog().getByText("Déjà transférée entre-temps par Benoît"))
                .isVisible(SOON);
        assertThat(panel.dialog().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(copy)))
                .isVisible();
        assertThat(panel.copysSubject()).hasValue("Vu par Aline");
        Screenshots.keepBoth(panel.page(), "hand-over-meanwhile");
        assertThat(Jira.of(host, "aline").links(key)).hasSize(1);
        panel.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Transférer à nouveau"))
                .click();
        assertThat(panel.panel().getByText("créée et liée")).isVisible(SOON);
        assertThat(Jira.of(host, "aline").links(key)).hasSize(2);
    }

    @Test
    void R79_declined_in_the_panel_it_can_be_taken_back_and_a_failure_is_told(HostProcess host, Visitors visitors) {
        var id = Chat.of(host, "camille").open("Déclinée dans le panneau.");
        var key = Jira.requestOf(Chat.of(host, "camille"), id);
        var panel = new AgentPanel(visitors.as(host, "aline").issue(key));
        assertThat(panel.button("Décliner")).isVisible();
        var card = new AgentHeader(panel.page()).offer("Déclinée dans le panneau");
        decline(panel, "En formation.");
        assertThat(panel.panel().getByText("Conversation déclinée.")).isVisible();
        assertThat(card).hasCount(0);
        Screenshots.keepBoth(panel.page(), "panel-declined");
        panel.button("Annuler").click();
        assertThat(panel.button("Décliner")).isVisible();
        assertThat(Chat.of(host, "aline").events(id, "declined")).isEmpty();

        panel.page().route("**/decline", Route::abort);
        decline(panel, "");
        assertThat(panel.panel().getByText(AgentPanel.FAILED)).isVisible(SOON);
        panel.page().unroute("**/decline");
        // What she wrote is still there, though it was taken back and failed since.
        decline(panel, "");
        panel.page().waitForResponse(it -> it.url().endsWith("/decline"), () -> {});

        assertThat(Chat.of(host, "aline").entries(id).toString()).contains("En formation.");
        assertThat(Chat.of(host, "aline").events(id, "declined")).hasSize(1);
    }

    /** The header's card would cover the head of the very panel that asks the same. */
    @Test
    void R78_beside_its_request_an_offer_is_asked_by_the_panel_and_by_the_card_once_that_is_out_of_sight(
            HostProcess host, Visitors visitors) {
        var id = Chat.of(host, "camille").open("Offerte à côté de sa demande.");
        var key = Jira.requestOf(Chat.of(host, "camille"), id);
        var aline = visitors.as(host, "aline");
        var panel = new AgentPanel(aline.issue(key));
        var header = new AgentHeader(panel.page());
        assertThat(panel.button("Accepter")).isVisible(SOON);
        assertThat(panel.page()).hasTitle(Pattern.compile("^\\(\\d+\\) "));

        assertThat(header.offer("Offerte à côté")).hasCount(0);
        panel.page().setViewportSize(Visitors.NARROW, 740);
        assertThat(header.offer("Offerte à côté")).isVisible(SOON);
        panel.button("Accepter").scrollIntoViewIfNeeded();
        assertThat(header.offer("Offerte à côté")).hasCount(0);

        panel.page().keyboard().press("g");
        panel.page().keyboard().press("o");
        assertThat(panel.button("Accepter")).isFocused();
        panel.page().keyboard().press("Enter");
        assertThat(panel.composer()).isFocused();
        assertThat(aline.errors()).isEmpty();
    }

    private static void decline(AgentPanel panel, String reason) {
        panel.button("Décliner").click();
        if (!reason.isEmpty()) {
            panel.form().getByRole(AriaRole.TEXTBOX).fill(reason);
        }
        panel.confirm("Décliner");
    }
}
