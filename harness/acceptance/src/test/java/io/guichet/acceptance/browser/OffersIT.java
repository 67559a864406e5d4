package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PageAssertions.HasTitleOptions;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two agents and two customers at once: who is offered what, who gets it, and what the other is told (R78–R81). */
@OnHost(own = "agents")
@InBrowser
final class OffersIT {

    private static final String DASHBOARD = "/secure/Dashboard.jspa";
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(10_000);

    @AfterEach
    void everybody_is_away(HostProcess host) {
        Chat.of(host, "aline").away();
        Chat.of(host, "benoit").away();
        List.of("camille", "hugo").forEach(customer -> end(Chat.of(host, customer)));
    }

    /** What nobody took would be offered to the agents of the next test. */
    private static void end(Chat customer) {
        customer.conversations().forEach(head -> customer.session()
                .post("/rest/guichet/1.0/conversations/" + head.get("id").asText() + "/end", Map.of()));
    }

    private static AgentHeader at(Visitor agent, String path) {
        return new AgentHeader(agent.open(path)).goAvailable();
    }

    @Test
    void R78_R81_two_customers_ask_and_each_agent_takes_one(HostProcess host, Visitors visitors) {
        var aline = visitors.as(host, "aline");
        var benoit = visitors.as(host, "benoit");
        var hers = at(aline, "/projects/SUP/queues");
        var his = at(benoit, DASHBOARD);
        var camilles = Chat.of(host, "camille").open("Le bouton Valider reste grisé.");
        assertThat(hers.offer("Le bouton Valider")).isVisible(SOON);
        Chat.of(host, "hugo").open("L’export des ventes s’arrête.");

        assertThat(hers.offers().getByText("+1")).isVisible(SOON);
        assertThat(hers.page()).hasTitle(Pattern.compile("^\\(2\\) "));
        assertThat(hers.control()).isFocused();
        Screenshots.keepBoth(hers.page(), "offers");

        // By the keyboard alone: g, o, Enter; the cursor is in the composer then.
        hers.page().keyboard().press("g");
        hers.page().keyboard().press("o");
        var start = System.nanoTime();
        hers.page().keyboard().press("Enter");
        var panel = new AgentPanel(hers.page());
        assertThat(panel.composer()).isFocused();
        System.out.printf(
                "GOAL agent accepts and answers: 1 step + Enter, cursor ready after %d ms%n",
                (System.nanoTime() - start) / 1_000_000);
        panel.say("Bonjour Camille, je regarde.");
        assertThat(panel.message("je regarde")).isVisible();
        assertThat(Jira.requestOf(Chat.of(host, "camille"), camilles))
                .isEqualTo(hers.page().url().replaceAll(".*/browse/", ""));

        assertThat(his.offers().getByText("Aline a déjà pris cette conversation."))
                .isVisible();
        assertThat(his.offer("L’export des ventes")).isVisible();
        Screenshots.keepBoth(his.page(), "offer-lost");
        his.button("Accepter").click();
        assertThat(new AgentPanel(his.page()).composer()).isFocused();
        assertThat(hers.offer("L’export des ventes")).hasCount(0, new HasCountOptions().setTimeout(10_000));

        assertThat(aline.errors()).isEmpty();
        assertThat(benoit.errors()).isEmpty();
    }

    @Test
    void declined_is_told_to_nobody_until_five_seconds_are_over(HostProcess host, Visitors visitors) {
        var header = at(visitors.as(host, "aline"), DASHBOARD);
        var id = Chat.of(host, "camille").open("Une question qui attend.");
        assertThat(header.offer("Une question qui attend")).isVisible(SOON);

        header.button("Décliner").click();
        assertThat(header.button("Annuler")).isFocused();
        Screenshots.keepBoth(header.page(), "offer-declined");
        header.button("Annuler").click();
        assertThat(header.offer("Une question qui attend")).isVisible();
        header.button("Décliner").click();
        header.page().reload();

        assertThat(header.control()).isVisible();
        header.page().waitForTimeout(1_500);
        assertThat(header.offer("Une question qui attend")).hasCount(0);
        assertThat(Chat.of(host, "aline").conversation(id).has("offer")).isFalse();
    }

    @Test
    void what_is_offered_while_the_network_is_cut_is_there_when_it_is_back(HostProcess host, Visitors visitors) {
        var aline = visitors.as(host, "aline");
        var header = at(aline, DASHBOARD);
        assertThat(header.control()).hasAccessibleName(Pattern.compile("Disponible"));

        aline.offline(true);
        Chat.of(host, "camille").open("Posée pendant la coupure.");
        aline.offline(false);

        assertThat(header.offer("Posée pendant la coupure")).isVisible(new IsVisibleOptions().setTimeout(30_000));
    }

    /** All tabs show it, one sounds, and what is done in one is done in all. */
    @Test
    void of_two_tabs_both_show_an_offer_and_one_sounds(HostProcess host, Visitors visitors) {
        var aline = visitors.as(host, "aline");
        aline.context().addInitScript(COUNTED_NOTES);
        var first = at(aline, DASHBOARD);
        var second = new AgentHeader(aline.open("/projects/SUP/queues"));
        second.page().locator("#header").click();
        Chat.of(host, "camille").open("Deux onglets ouverts.");

        assertThat(first.offer("Deux onglets ouverts")).isVisible(SOON);
        assertThat(second.offer("Deux onglets ouverts")).isVisible(SOON);
        second.page().waitForTimeout(1_000);
        var notes = (int) first.page().evaluate("() => window.notes ?? 0")
                + (int) second.page().evaluate("() => window.notes ?? 0");
        assertThat(notes).isEqualTo(2);

        second.button("Accepter").click();
        assertThat(new AgentPanel(second.page()).composer()).isFocused();
        assertThat(first.offer("Deux onglets ouverts")).hasCount(0, new HasCountOptions().setTimeout(10_000));
    }

    /** D3: it is there and stays there, told again at the set times, until somebody answers; the report has a test of its own. */
    @Test
    void D3_what_nobody_answers_is_told_again_to_both_until_it_is_taken(HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change(
                    "'delays':{'waitSeconds':3600},'routing':{'offerSeconds':3600},'unseen':{'repeatMinutes':[1]}");
            answerAll(host);
            var aline = visitors.as(host, "aline");
            aline.context().addInitScript(COUNTED_NOTES + COUNTED_NOTICES);
            var hers = at(aline, DASHBOARD);
            hers.page().locator("#header").click();
            var his = at(visitors.as(host, "benoit"), DASHBOARD);
            var camilles = Chat.of(host, "camille").open("Toujours personne pour la TVA ?");
            Chat.of(host, "hugo").open("Et pour mes congés ?");
            assertThat(hers.offer("Toujours personne")).isVisible(SOON);
            assertThat(hers.page()).hasTitle(Pattern.compile("^\\(2\\) "), new HasTitleOptions().setTimeout(10_000));
            hers.page().waitForFunction("() => window.notes >= 4 && window.notices.length >= 2");

            for (var one : List.of(hers, his)) {
                assertThat(one.offers().getByText(unanswered("Camille")))
                        .isVisible(new IsVisibleOptions().setTimeout(90_000));
            }
            hers.page().waitForFunction("() => window.notes >= 8 && window.notices.length >= 4");
            assertThat(hers.page()).hasTitle(Pattern.compile("^\\(2\\) "));
            Screenshots.keepBoth(hers.page(), "offers-unanswered");

            Chat.of(host, "aline").act(camilles, "accept").ok();
            Chat.of(host, "aline").say(camilles, "Bonjour Camille.");

            for (var one : List.of(hers, his)) {
                assertThat(one.offer("Toujours personne")).hasCount(0, new HasCountOptions().setTimeout(10_000));
                assertThat(one.offers().getByText(unanswered("Hugo"))).isVisible(SOON);
                assertThat(one.page()).hasTitle(Pattern.compile("^\\(1\\) "), new HasTitleOptions().setTimeout(10_000));
            }
        }
    }

    /** What others have left without an answer would come up again, too. */
    private static void answerAll(HostProcess host) {
        var aline = Chat.of(host, "aline");
        aline.session()
                .get("/rest/guichet/1.0/desk?filter=unanswered&limit=50")
                .ok()
                .get("conversations")
                .forEach(one -> aline.say(one.get("id").asText(), "Nous revenons vers vous.")
                        .ok());
    }

    private static Pattern unanswered(String customer) {
        return Pattern.compile("Conversation sans réponse\\s: " + customer + ", depuis \\d+\\smin");
    }

    /** Who grants them sees them when the page is not looked at; here it never is. */
    private static final String COUNTED_NOTICES =
            """
            window.notices = [];
            window.Notification = class {
              static permission = 'granted';
              static requestPermission = () => Promise.resolve('granted');
              constructor(title) { window.notices.push(title); }
              close() {}
            };
            document.hasFocus = () => false;
            """;

    private static final String COUNTED_NOTES =
            """
            const make = AudioContext.prototype.createOscillator;
            AudioContext.prototype.createOscillator = function () {
              window.notes = (window.notes ?? 0) + 1;
              return make.call(this);
            };
            """;
}
