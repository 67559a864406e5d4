package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The agent's side as an agent reads it who has chosen English in Jira. */
@OnHost
@InBrowser
final class AgentInEnglishIT {

    private static final String LANGUAGE = "/rest/api/2/mypreferences?key=jira.user.locale";
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    @BeforeEach
    void aline_reads_english(HostProcess host) {
        Session.of(host, "aline").put(LANGUAGE, "en_UK").ok();
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    @AfterEach
    void and_french_again(HostProcess host) {
        Session.of(host, "aline").put(LANGUAGE, "fr_FR").ok();
    }

    @Test
    void panel_qualification_and_hand_over(HostProcess host, Visitors visitors) {
        var lea = Chat.of(host, "lea");
        var id = lea.open("The stock report stays empty.");
        Chat.of(host, "aline").act(id, "accept").ok();
        var panel = new AgentPanel(visitors.as(host, "aline").issue(Jira.requestOf(lea, id)));
        assertThat(panel.message("The stock report stays empty.")).isVisible(SOON);
        assertThat(panel.panel()
                        .getByText("Live", new Locator.GetByTextOptions().setExact(true))
                        .or(panel.panel().getByText("Direct"))
                        .first())
                .isVisible();
        Screenshots.keepBoth(panel.page(), "panel", "en");

        panel.button("Qualify").click();
        assertThat(panel.panel().getByText("Functional group")).isVisible(SOON);
        Screenshots.keepBoth(panel.page(), "panel-qualify", "en");
        panel.button("Cancel").click();

        panel.button("Hand over").click();
        assertThat(panel.button("Create in DEV")).isVisible(SOON);
        Screenshots.keepBoth(panel.page(), "panel-hand-over", "en");
    }

    @Test
    void desk_agents_and_what_was_missed(HostProcess host, Visitors visitors) {
        var lea = Chat.of(host, "lea");
        var id = lea.open("Where are the credit notes?");
        Chat.of(host, "aline").act(id, "accept").ok();
        var desk = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH + "?conversation=" + id));
        assertThat(desk.message("Where are the credit notes?")).isVisible(SOON);
        Screenshots.keepBoth(desk.page(), "desk", "en");

        desk.list().getByRole(AriaRole.LINK, named("Agents")).click();
        assertThat(desk.thread().getByText("Aline (you)")).isVisible(SOON);
        Screenshots.keepBoth(desk.page(), "desk-agents", "en");
        desk.list().getByRole(AriaRole.LINK, named("Missed")).click();
        assertThat(desk.thread().getByRole(AriaRole.HEADING, named("Missed conversations")))
                .isVisible(SOON);
        Screenshots.keepBoth(desk.page(), "desk-missed", "en");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
