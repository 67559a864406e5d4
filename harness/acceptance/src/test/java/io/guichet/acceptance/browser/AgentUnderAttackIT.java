package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong around an agent who works: nothing that she filled in is lost, nothing is done twice (ux.md 9). */
@OnHost
@InBrowser
final class AgentUnderAttackIT {

    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    /** At once in two tabs: a click of the browser's waits for a button that the other tab's press has taken away. */
    private static final String ACCEPT = "() => document.querySelector('.guichet-agent-panel').shadowRoot"
            + ".querySelector('.head .g-button--primary')?.click()";

    @BeforeEach
    void aline_alone_is_available(HostProcess host) {
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    @Test
    void R78_R91_in_two_tabs_it_is_taken_once_and_qualified_by_both(HostProcess host, Visitors visitors) {
        var id = Chat.of(host, "camille").open("Deux onglets, une demande.");
        var key = Jira.requestOf(Chat.of(host, "camille"), id);
        var aline = visitors.as(host, "aline");
        var first = new AgentPanel(aline.issue(key));
        var second = new AgentPanel(aline.issue(key));
        assertThat(second.button("Accepter")).isVisible();

        first.page().evaluate(ACCEPT);
        second.page().evaluate(ACCEPT);

        for (var tab : new AgentPanel[] {first, second}) {
            assertThat(tab.panel().getByText("En direct")).isVisible(SOON);
            assertThat(tab.panel().getByText(AgentPanel.FAILED)).hasCount(0);
        }
        assertThat(Chat.of(host, "aline").events(id, "accepted")).hasSize(1);

        first.button("Qualifier").click();
        second.button("Qualifier").click();
        first.kind("Bogue");
        second.panel().getByLabel("Titre de la demande").fill("Titre du second onglet");
        first.button("Enregistrer").click();
        assertThat(first.panel().getByText("Demande qualifiée.")).isVisible(SOON);
        second.kind("Bogue");
        second.button("Enregistrer").click();
        assertThat(second.panel().getByText("Demande qualifiée.")).isVisible(SOON);

        var fields = Jira.of(host, "aline").issue(key).get("fields");
        assertThat(fields.at("/issuetype/name").asText()).isEqualTo("Bogue");
        assertThat(fields.get("summary").asText()).isEqualTo("Titre du second onglet");
        assertThat(aline.errors()).isEmpty();
    }

    @Test
    void M21_logged_out_meanwhile_she_is_told_and_loses_nothing(HostProcess host, Visitors visitors) {
        var aline = visitors.as(host, "aline");
        var id = Chat.of(host, "camille").open("La session expire chez Aline.");
        var key = Jira.requestOf(Chat.of(host, "camille"), id);
        var panel = AgentPanel.live(host, aline, id);
        panel.button("Qualifier").click();
        panel.kind("Aide");
        panel.panel().getByLabel("Titre de la demande").fill("Un titre sans session");
        logOut(host, aline);
        panel.button("Enregistrer").click();
        assertThat(panel.panel().getByText("Votre session a expiré.").first()).isVisible(SOON);
        Screenshots.keepBoth(panel.page(), "agent-expired-qualify");

        aline.logIn();
        panel.page().reload();
        panel.button("Qualifier").click();
        assertThat(panel.panel().getByLabel("Titre de la demande")).hasValue("Un titre sans session");
        panel.button("Enregistrer").click();
        assertThat(panel.panel().getByText("Demande qualifiée.")).isVisible(SOON);

        panel.handOver();
        panel.copysSubject().fill("Transféré sans session");
        logOut(host, aline);
        panel.button("Créer dans DEV").click();
        assertThat(panel.dialog().getByText("Votre session a expiré.")).isVisible(SOON);
        Screenshots.keepBoth(panel.page(), "agent-expired-hand-over");
        aline.logIn();
        panel.page().reload();
        panel.handOver();
        assertThat(panel.copysSubject()).hasValue("Transféré sans session");
        panel.button("Créer dans DEV").click();
        assertThat(panel.panel().getByText("créée et liée")).isVisible(SOON);
        assertThat(Jira.of(host, "aline").links(key)).hasSize(1);
    }

    /** Each call comes through, and its answer is lost on the way. */
    @Test
    void what_came_through_a_cut_is_not_done_twice(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Le réseau coupe au pire moment.");
        var key = Jira.requestOf(camille, id);
        var panel = new AgentPanel(visitors.as(host, "aline").issue(key));
        assertThat(panel.button("Accepter")).isVisible();

        loseOneAnswer(panel.page(), "/accept");
        panel.button("Accepter").click();
        assertThat(panel.panel().getByText("En direct")).isVisible(SOON);
        assertThat(panel.panel().getByText(AgentPanel.FAILED)).hasCount(0);
        assertThat(Chat.of(host, "aline").events(id, "accepted")).hasSize(1);

        panel.button("Qualifier").click();
        panel.kind("Bogue");
        panel.panel().getByLabel("Titre de la demande").fill("Coupé en plein enregistrement");
        loseOneAnswer(panel.page(), "/qualification");
        panel.button("Enregistrer").click();
        assertThat(panel.panel().getByText(AgentPanel.FAILED)).isVisible(SOON);
        assertThat(panel.panel().getByLabel("Titre de la demande")).hasValue("Coupé en plein enregistrement");
        panel.button("Enregistrer").click();
        assertThat(panel.panel().getByText("Demande qualifiée.")).isVisible(SOON);
        assertThat(Chat.of(host, "aline").events(id, "qualified")).hasSize(1);

        panel.handOver();
        panel.copysSubject().fill("Coupé en plein transfert");
        customersData(panel).check();
        loseOneAnswer(panel.page(), "/handovers");
        panel.button("Créer dans DEV").click();
        assertThat(panel.dialog().getByText(AgentPanel.FAILED)).isVisible(SOON);
        assertThat(panel.copysSubject()).hasValue("Coupé en plein transfert");
        assertThat(customersData(panel)).isChecked();
        panel.button("Créer dans DEV").click();
        assertThat(panel.panel().getByText("créée et liée")).isVisible(SOON);
        assertThat(Jira.of(host, "aline").links(key)).hasSize(1);

        panel.finish("Séparer les derniers messages");
        panel.form().getByRole(AriaRole.CHECKBOX).first().check();
        loseOneAnswer(panel.page(), "/split");
        panel.confirm("Séparer les derniers messages");
        assertThat(panel.panel().getByText(AgentPanel.FAILED)).isVisible(SOON);
        panel.form()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuler"))
                .click();
        var before = camille.conversations().size();
        panel.finish("Séparer les derniers messages");
        assertThat(panel.form().getByRole(AriaRole.CHECKBOX).first()).isChecked();
        panel.confirm("Séparer les derniers messages");
        assertThat(panel.form()).hasCount(0);
        assertThat(camille.conversations()).hasSize(before);
    }

    /** Jira puts one issue in another's place; each goes with all that it had open. */
    @Test
    void R88_however_jira_loads_issues_one_panel_and_one_stream_are_there(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        var one = Jira.requestOf(camille, camille.open("La première des deux."));
        var other = Jira.requestOf(camille, camille.open("La seconde des deux."));
        var aline = visitors.as(host, "aline");
        var open = new AtomicInteger();
        aline.context().onRequest(it -> open.addAndGet(isStream(it.url()) ? 1 : 0));
        aline.context().onRequestFinished(it -> open.addAndGet(isStream(it.url()) ? -1 : 0));
        aline.context().onRequestFailed(it -> open.addAndGet(isStream(it.url()) ? -1 : 0));
        var page = aline.open("/issues/?jql=key%20in%20(" + one + "," + other + ")");
        var panel = new AgentPanel(page);

        for (var round = 0; round < 4; round++) {
            line(page, one).click();
            line(page, other).click();
        }

        assertThat(page.locator(".guichet-agent-panel[data-issue-key='" + other + "']"))
                .isAttached();
        assertThat(panel.message("La seconde des deux.")).isVisible(SOON);
        assertThat(panel.panel()).hasCount(1);
        assertThat(panel.messages()).hasCount(1);
        panel.composer().fill("Un brouillon ici");
        line(page, one).click();
        assertThat(panel.message("La première des deux.")).isVisible(SOON);
        assertThat(panel.composer()).hasValue("");
        line(page, other).click();
        assertThat(panel.composer()).hasValue("Un brouillon ici");
        page.waitForCondition(() -> open.get() == 1);
        camille.say(Chat.of(host, "aline").ofIssue(other).get("id").asText(), "Toujours là ?")
                .ok();
        assertThat(panel.message("Toujours là ?")).hasCount(1);
        assertThat(open.get()).isEqualTo(1);
        assertThat(aline.errors()).isEmpty();
    }

    private static boolean isStream(String url) {
        return url.contains("/plugins/servlet/guichet/stream") || url.contains("/plugins/servlet/guichet/poll");
    }

    private static Locator line(Page page, String key) {
        return page.getByRole(AriaRole.NAVIGATION).locator("a.splitview-issue-link[data-issue-key='" + key + "']");
    }

    private static Locator customersData(AgentPanel panel) {
        return panel.dialog().getByLabel("Coordonnées du client", new Locator.GetByLabelOptions().setExact(true));
    }

    /** The server does it; the browser hears nothing of it. */
    private static void loseOneAnswer(Page page, String call) {
        var path = "**/conversations/*" + call;
        var lost = new AtomicBoolean();
        page.route(path, route -> {
            if (route.request().method().equals("GET") || lost.getAndSet(true)) {
                route.resume();
            } else {
                route.fetch();
                route.abort();
            }
        });
    }

    private static void logOut(HostProcess host, Visitor visitor) {
        var answer = visitor.context().request().delete(host.url() + "/rest/auth/1/session", RequestOptions.create());
        assertThat(answer.status()).isEqualTo(204);
    }
}
