package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At the desk: who answers in a project, and what nobody took there (R82, M13, D3); undo of a decline. */
@OnHost
@InBrowser
final class DeskViewsIT {

    private static final String AGENTS = ChatDesk.PATH + "?view=agents&project=SUP";
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    @BeforeEach
    void both_are_there(HostProcess host) {
        Chat.of(host, "aline").available();
        Chat.of(host, "benoit").available();
    }

    /** Daniel leads the project and answers no chat: he sees its agents, and no conversation. */
    @Test
    void R82_M13_an_administrator_puts_an_agent_away(HostProcess host, Visitors visitors) {
        var page = visitors.as(host, "daniel").open(AGENTS);
        var view = page.locator(".guichet-desk");
        assertThat(view.getByText("Agents du projet")).isVisible(SOON);
        assertThat(view.getByText("Liste des conversations")).hasCount(0);
        Screenshots.keepBoth(page, "desk-agents");

        view.getByRole(AriaRole.BUTTON, named("Mettre en pause Benoît")).click();
        var ask = view.getByRole(
                AriaRole.GROUP, new Locator.GetByRoleOptions().setName(Pattern.compile("Mettre Benoît en pause")));
        ask.getByRole(AriaRole.BUTTON, named("Mettre en pause")).click();

        assertThat(view.getByText("Benoît est en pause et en est averti.")).isVisible(SOON);
        var now = Chat.of(host, "benoit")
                .session()
                .get("/rest/guichet/1.0/me/presence")
                .ok();
        assertThat(now.get("state").asText()).isEqualTo("away");
        assertThat(now.get("changedBy").asText()).startsWith("Daniel");
        page.reload();
        assertThat(view.getByText("Agents du projet")).isVisible(SOON);
    }

    @Test
    void an_agent_sees_her_colleagues_and_may_put_nobody_away(HostProcess host, Visitors visitors) {
        var desk = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH));
        assertThat(desk.list()).isVisible();

        desk.press("p");

        assertThat(desk.thread().getByText("Aline (vous)")).isVisible(SOON);
        assertThat(desk.page()).hasURL(Pattern.compile("view=agents"));
        assertThat(desk.thread().getByRole(AriaRole.BUTTON, named("Mettre en pause Benoît")))
                .hasCount(0);
    }

    /** R83, R90: by keys alone, a customer who has no conversation is found and invited to one. */
    @Test
    void R90_a_customer_without_a_conversation_is_found_and_invited(HostProcess host, Visitors visitors) {
        var desk = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH));
        var keys = desk.page().keyboard();
        assertThat(desk.list()).isVisible();
        desk.press("s");
        assertThat(desk.thread().getByRole(AriaRole.SEARCHBOX)).isFocused();
        keys.type("ju");
        var found = desk.thread().getByRole(AriaRole.BUTTON, named("Jules jules"));
        assertThat(found).isVisible(SOON);
        Screenshots.keepBoth(desk.page(), "desk-customers");
        keys.press("ArrowDown");
        keys.press("Enter");
        var words = desk.thread().getByLabel(Pattern.compile("^Nouvelle conversation"));
        words.focus();
        keys.type("Votre import est terminé.");
        keys.press("Control+Enter");

        assertThat(desk.thread().getByText("En attente de Jules")).isVisible(SOON);
        assertThat(desk.message("Votre import est terminé.")).isVisible();
        await().untilAsserted(() ->
                assertThat(Chat.of(host, "jules").state(1).has("invitation")).isTrue());
    }

    /** Esc goes back, wherever the focus is: on a tab's name, in the view, or where a key has put it (ux.md 6.4). */
    @Test
    void Esc_leaves_a_view_and_its_address(HostProcess host, Visitors visitors) {
        var desk = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH));
        assertThat(desk.list()).isVisible();
        for (var view : List.of("p", "m", "s")) {
            desk.press(view);
            assertThat(desk.page()).hasURL(Pattern.compile("view="));
            desk.press("Escape");
            assertThat(desk.page()).not().hasURL(Pattern.compile("view="));
        }
        desk.list().getByRole(AriaRole.LINK, named("Manquées")).click();
        var missed = desk.thread().getByRole(AriaRole.HEADING, named("Conversations manquées"));
        assertThat(missed).isVisible(SOON);
        desk.press("Escape");
        assertThat(desk.page()).not().hasURL(Pattern.compile("view="));
        assertThat(missed).hasCount(0);
    }

    @Test
    void D3_what_nobody_took_is_reported_and_leads_to_the_conversation(HostProcess host, Visitors visitors) {
        var aline = Chat.of(host, "aline");
        Chat.of(host, "benoit").away();
        var missed = Chat.of(host, "camille").open("Personne pour les amortissements ?");
        aline.act(missed, "decline").ok();
        var desk = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH));
        assertThat(desk.list()).isVisible();

        desk.press("m");
        // Projected behind; the view is asked again by its period.
        var row = desk.thread()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Personne pour les amortissements ?"));
        await().untilAsserted(() -> {
            desk.page().reload();
            assertThat(row).isVisible(new IsVisibleOptions().setTimeout(5_000));
        });
        assertThat(row).containsText("Camille");
        Screenshots.keepBoth(desk.page(), "desk-missed");
        row.getByRole(AriaRole.LINK).first().click();

        assertThat(desk.message("Personne pour les amortissements ?")).isVisible(SOON);
        aline.act(missed, "accept").ok();
    }

    @Test
    void a_decline_can_be_taken_back_for_a_moment(HostProcess host, Visitors visitors) {
        Chat.of(host, "benoit").away();
        var asked = Chat.of(host, "camille").open("Une saisie en double ?");
        var desk = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH));
        var line = desk.line("Une saisie en double ?");

        line.getByRole(AriaRole.BUTTON, named("Décliner Camille")).click();
        assertThat(line.getByText("Conversation déclinée.")).isVisible();
        line.getByRole(AriaRole.BUTTON, named("Annuler")).click();

        assertThat(line.getByRole(AriaRole.BUTTON, named("Accepter Camille"))).isVisible();
        Chat.of(host, "aline").act(asked, "accept").ok();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
