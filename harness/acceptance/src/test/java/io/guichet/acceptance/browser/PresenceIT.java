package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent says in Jira's header that she is there (R77, R82, M10, M11, B3). */
@OnHost(own = "agents")
@InBrowser
final class PresenceIT {

    private static final String QUEUES = "/projects/SUP/queues";
    private static final Duration TWO_MINUTES = Duration.ofSeconds(120);

    @BeforeEach
    @AfterEach
    void everybody_is_away(HostProcess host) {
        Chat.of(host, "aline").away();
        Chat.of(host, "benoit").away();
    }

    @Test
    void R77_an_agent_goes_available_in_two_steps(HostProcess host, Visitors visitors) {
        var header = new AgentHeader(visitors.as(host, "aline").open(QUEUES));
        assertThat(header.control()).hasAccessibleName(Pattern.compile("En pause.*personne"));

        var start = System.nanoTime();
        header.control().click();
        header.state("Disponible").check();
        assertThat(header.control()).hasAccessibleName(Pattern.compile("Disponible.*1 agent"));

        System.out.printf("GOAL agent goes available: 2 steps, %d ms%n", (System.nanoTime() - start) / 1_000_000);
        Screenshots.keepBoth(header.page(), "presence-popover");
        assertThat(Chat.of(host, "camille").state(1).get("visible").asBoolean()).isTrue();
    }

    @Test
    void all_of_it_can_be_done_from_the_users_menu_and_by_the_keyboard(HostProcess host, Visitors visitors) {
        var header = new AgentHeader(visitors.as(host, "aline").open("/browse/SUP-1"));
        assertThat(header.control()).isVisible();
        header.page().locator("#header-details-user-fullname").click();
        header.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ma disponibilité pour le chat"))
                .click();

        assertThat(header.state("En pause")).isFocused();
        header.page().keyboard().press("ArrowUp");
        assertThat(header.control()).hasAccessibleName(Pattern.compile("Disponible"));
        header.page().keyboard().press("Escape");

        assertThat(header.popover()).hasCount(0);
        assertThat(header.control()).isFocused();
    }

    @Test
    void R122_nobody_else_gets_anything_of_it(HostProcess host, Visitors visitors) {
        var chloe = visitors.as(host, "chloe").open("/secure/Dashboard.jspa");

        assertThat(chloe.content()).doesNotContain("guichet");
    }

    /** A page keeps her word good; once the last one is closed it ends by itself. */
    @Test
    void B3_an_agent_whose_tabs_are_all_closed_is_away_within_two_minutes(HostProcess host, Visitors visitors) {
        var benoit = Chat.of(host, "benoit");
        var page = visitors.as(host, "aline").open(QUEUES);
        new AgentHeader(page).goAvailable();
        await().untilAsserted(() -> assertThat(available(benoit)).isOne());

        page.close();

        await().atMost(TWO_MINUTES)
                .untilAsserted(() -> assertThat(available(benoit)).isZero());
    }

    private static int available(Chat agent) {
        return agent.session()
                .get("/rest/guichet/1.0/me/presence")
                .ok()
                .get("available")
                .asInt();
    }
}
