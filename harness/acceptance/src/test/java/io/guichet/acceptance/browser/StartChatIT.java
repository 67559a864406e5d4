package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Démarrer le chat" among an issue's actions, on its page and where Jira loads it by AJAX (R83–R89). */
@OnHost
@InBrowser
final class StartChatIT {

    private static final String API = "/rest/guichet/1.0";

    /** A page asks again at the latest ten seconds after what it missed. */
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    @BeforeEach
    void aline_alone_is_available(HostProcess host) {
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    @Test
    void R83_R84_the_reporter_is_invited_from_the_issue_and_accepts(HostProcess host, Visitors visitors) {
        var key = Requests.make(host, "hugo", "Le relevé ne s’importe pas");
        var panel = new AgentPanel(visitors.as(host, "aline").issue(key));
        assertThat(panel.panel().getByText("Pas de conversation sur cette demande."))
                .isVisible();

        start(panel.page());

        assertThat(panel.panel().getByText("En attente de Hugo")).isVisible();
        Screenshots.keepBoth(panel.page(), "start-chat-inviting");
        answer(host, "hugo", key, true);
        assertThat(panel.panel().getByText("En direct")).isVisible(SOON);
        assertThat(panel.composer()).isVisible();
        assertThat(panel.panel().getByText("En attente de Hugo")).hasCount(0);
        panel.say("Bonjour Hugo, je regarde.");
        assertThat(panel.message("Bonjour Hugo, je regarde.")).isVisible();
    }

    @Test
    void R88_in_the_navigator_the_issue_that_jira_loads_has_it_and_its_refusal(HostProcess host, Visitors visitors) {
        var before = Requests.make(host, "hugo", "La saisie par lot ralentit");
        var key = Requests.make(host, "hugo", "Le lettrage manuel est refusé");
        var page = visitors.as(host, "aline").open("/issues/?jql=key%20in%20(" + before + "," + key + ")");
        var panel = new AgentPanel(page);
        line(page, before).click();
        assertThat(page.locator("#issue-content[data-issue-key='" + before + "']"))
                .isVisible();
        line(page, key).click();
        assertThat(page.locator("#issue-content[data-issue-key='" + key + "']")).isVisible();
        assertThat(page.locator(".guichet-agent-panel[data-issue-key='" + key + "']"))
                .isAttached();
        assertThat(panel.panel().getByText("Pas de conversation sur cette demande."))
                .isVisible();

        start(page);

        assertThat(panel.panel().getByText("En attente de Hugo")).isVisible();
        answer(host, "hugo", key, false);
        assertThat(panel.panel().getByText("Hugo a refusé pour le moment.")).isVisible(SOON);
        assertThat(panel.button("Inviter à nouveau")).isVisible();
        Screenshots.keepBoth(page, "start-chat-refused");
        line(page, before).click();
        assertThat(panel.panel().getByText("Pas de conversation sur cette demande."))
                .isVisible();
    }

    @Test
    void R86_who_does_not_react_is_invited_again_in_one_press(HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change("'delays':{'invitationSeconds':2}");
            var key = Requests.make(host, "hugo", "Le plan comptable est vide");
            var panel = new AgentPanel(visitors.as(host, "aline").issue(key));
            assertThat(panel.panel().getByText("Pas de conversation sur cette demande."))
                    .isVisible();

            start(panel.page());

            assertThat(panel.panel().getByText("Hugo n’a pas réagi")).isVisible(SOON);
            Screenshots.keepBoth(panel.page(), "start-chat-no-reaction");
            admin.change("'delays':{'invitationSeconds':120}");
            panel.button("Inviter à nouveau").click();
            assertThat(panel.panel().getByText("En attente de Hugo")).isVisible();
            panel.button("Annuler").click();
            assertThat(panel.panel().getByText("En attente de Hugo")).hasCount(0);
        }
    }

    /** From Jira's own menu "Plus" of the issue. */
    private static void start(Page page) {
        page.locator("#opsbar-operations_more").click();
        page.locator("#guichet-start-chat").click();
    }

    private static Locator line(Page page, String key) {
        return page.getByRole(AriaRole.NAVIGATION).locator("a.splitview-issue-link[data-issue-key='" + key + "']");
    }

    private static void answer(HostProcess host, String customer, String key, boolean accepted) {
        var conversation = Chat.of(host, "aline").ofIssue(key).get("id").asText();
        Chat.of(host, customer)
                .session()
                .post(API + "/conversations/" + conversation + "/invitation", Map.of("accepted", accepted))
                .ok();
    }
}
