package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation as Camille and Aline see it (R1, R3, R15, R37, R148; decision D9). */
@OnHost
@InBrowser
final class ConversationIT {

    private static final String AWKWARD = "L’export échoue 😀 depuis <script>alert(1)</script> hier\nsur deux lignes";
    private static final IsVisibleOptions WITHIN_A_SECOND = new IsVisibleOptions().setTimeout(1_000);

    @BeforeEach
    void aline_is_available(HostProcess host) {
        Chat.of(host, "aline").available();
    }

    @Test
    void R1_R37_a_customer_asks_and_an_agent_answers_live(HostProcess host, Visitors visitors) {
        var camille = visitors.as(host, "camille");
        var chat = new PortalChat(camille.portal()).open();
        var conversations = Chat.of(host, "camille");

        chat.ask(AWKWARD);

        assertThat(chat.message("<script>alert(1)</script>")).isVisible();
        Screenshots.keep(chat.page(), "portal-waiting");
        var id = conversations.conversations().get(0).get("id").asText();
        var key = Jira.requestOf(conversations, id);
        assertThat(Jira.of(host, "aline")
                        .issue(key)
                        .get("fields")
                        .get("description")
                        .asText())
                .isEqualTo(AWKWARD);

        var aline = visitors.as(host, "aline");
        var panel = new AgentPanel(aline.issue(key));
        assertThat(panel.message("<script>alert(1)</script>")).isVisible();
        panel.button("Accepter").click();
        panel.say("Bonjour Camille, quel établissement ?");
        assertThat(chat.message("quel établissement")).isVisible(WITHIN_A_SECOND);
        chat.say("L’établissement 02.");
        assertThat(panel.message("L’établissement 02.")).isVisible(WITHIN_A_SECOND);
        Screenshots.keep(chat.page(), "portal-thread");
        Screenshots.keep(panel.page(), "issue-view");

        assertThat(camille.errors()).isEmpty();
        assertThat(aline.errors()).isEmpty();
    }

    @Test
    void an_internal_comment_is_nowhere_on_the_customers_page(HostProcess host, Visitors visitors) {
        var conversations = Chat.of(host, "camille");
        var id = conversations.open("Le grand livre est vide.");
        var key = Jira.requestOf(conversations, id);
        var chat = new PortalChat(visitors.as(host, "camille").portal()).open();
        chat.reach("Le grand livre est vide.");

        Jira.of(host, "aline").internalComment(key, "Ne pas dire au client");
        Jira.of(host, "aline").comment(key, "Nous regardons.");

        assertThat(chat.message("Nous regardons.")).isVisible(WITHIN_A_SECOND);
        assertThat(chat.page().content()).doesNotContain("Ne pas dire au client");
        assertThat(chat.messages()).hasCount(2);
    }

    @Test
    void what_comes_while_the_network_is_cut_is_there_once_and_in_order_on_return(HostProcess host, Visitors visitors) {
        var conversations = Chat.of(host, "camille");
        var id = conversations.open("La paie de mars ne se calcule pas.");
        var camille = visitors.as(host, "camille");
        var chat = new PortalChat(camille.portal()).open();
        chat.reach("La paie de mars");

        camille.offline(true);
        assertThat(chat.window().getByText("Connexion perdue.")).isVisible();
        chat.say("Écrit hors connexion");
        assertThat(chat.window().getByText("Envoi en attente")).isVisible();
        var aline = Chat.of(host, "aline");
        var answers = List.of("Réponse 1", "Réponse 2", "Réponse 3");
        answers.forEach(answer -> aline.say(id, answer).ok());
        camille.offline(false);

        assertThat(chat.message("Écrit hors connexion")).hasCount(1);
        answers.forEach(answer -> assertThat(chat.message(answer)).hasCount(1));
        assertThat(chat.messages()).hasCount(5);
        await().untilAsserted(() -> assertThat(conversations.messages(id)).hasSize(5));
        var shown = chat.messages().allInnerTexts();
        assertThat(shown.get(1)).contains("Réponse 1");
        assertThat(shown.get(3)).contains("Réponse 3");
    }

    @Test
    void R23_two_tabs_of_one_customer_agree_at_once(HostProcess host, Visitors visitors) {
        var conversations = Chat.of(host, "camille");
        var id = conversations.open("Deux onglets ouverts.");
        var camille = visitors.as(host, "camille");
        var first = new PortalChat(camille.portal()).open();
        first.reach("Deux onglets ouverts.");
        var second = new PortalChat(camille.portal());
        if (!second.window().isVisible()) {
            second.open();
        }
        second.reach("Deux onglets ouverts.");
        assertThat(second.composer()).isVisible();

        first.say("Écrit dans le premier onglet");

        assertThat(second.message("Écrit dans le premier onglet")).isVisible(WITHIN_A_SECOND);
        Chat.of(host, "aline").say(id, "Vu des deux côtés").ok();
        assertThat(first.message("Vu des deux côtés")).isVisible(WITHIN_A_SECOND);
        assertThat(second.message("Vu des deux côtés")).isVisible(WITHIN_A_SECOND);
    }
}
