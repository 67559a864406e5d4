package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a conversation, as Camille and Aline see it at their browsers (D1, D2, D8, D11, D12, D14). */
@OnHost
@InBrowser
final class LifeIT {

    /** Others may wait as well. */
    private static final Pattern PLACE =
            Pattern.compile("^(Vous êtes en tête de file|Position \\d+ dans la file d’attente)$");

    /** A delay of the settings goes by in between. */
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    @BeforeEach
    void aline_alone_is_available(HostProcess host) {
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    @Test
    void R36_R44_waiting_names_a_place_and_a_time_and_the_agent_who_comes(HostProcess host, Visitors visitors) {
        var chat = asks(host, visitors, "La déclaration de TVA est refusée.");
        assertThat(chat.window().getByText(PLACE)).isVisible();
        assertThat(chat.window().getByText("Prise en charge avant")).isVisible();
        Screenshots.keepBoth(chat.page(), "life-waiting");

        var panel = panelOf(host, visitors);
        panel.button("Accepter").click();

        assertThat(chat.window().getByText("Aline, du support, vous répond")).isVisible();
        assertThat(chat.window().getByText("Aline · en ligne")).isVisible();
        assertThat(chat.window().getByText(PLACE)).hasCount(0);
        assertThat(panel.composer()).isFocused();
        Screenshots.keepBoth(chat.page(), "life-accepted");
    }

    @Test
    void R85_R152_who_waits_is_warned_before_it_ends_and_goes_on_by_one_press(HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change("'delays':{'waitSeconds':30,'waitWarningSeconds':26},'routing':{'offerSeconds':30}");
            var chat = asks(host, visitors, "Le solde d’ouverture est faux.");
            chat.composer().fill("Une précision à venir");

            assertThat(chat.button("Continuer d’attendre")).isVisible(SOON);
            Screenshots.keepBoth(chat.page(), "life-stopping");
            chat.button("Continuer d’attendre").click();

            assertThat(chat.button("Continuer d’attendre")).hasCount(0);
            assertThat(chat.composer()).isFocused();
            assertThat(chat.composer()).hasValue("Une précision à venir");
        }
    }

    @Test
    void R40_R41_R42_a_busy_chat_keeps_the_text_and_offers_another_try_or_a_ticket(
            HostProcess host, Visitors visitors) {
        var chat = asks(host, visitors, "Impossible d’imprimer les bulletins.");
        var panel = panelOf(host, visitors);
        panel.button("Décliner").click();
        panel.confirm("Décliner");

        assertThat(chat.button("Démarrer le chat")).isVisible();
        assertThat(chat.message("Impossible d’imprimer les bulletins.")).isVisible();
        Screenshots.keepBoth(chat.page(), "life-busy");
        chat.button("Démarrer le chat").click();
        assertThat(chat.window().getByText(PLACE)).isVisible();

        panel.button("Décliner").click();
        panel.confirm("Décliner");
        chat.button("Créer un nouveau ticket").click();

        assertThat(chat.window().getByText("est enregistrée.").first()).isVisible();
        assertThat(chat.message("Impossible d’imprimer les bulletins.")).hasCount(1);
        Screenshots.keepBoth(chat.page(), "life-recorded");
    }

    @Test
    void R151_B12_a_silent_session_is_warned_ends_and_resumes_by_writing(HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change("'delays':{'idleSeconds':12,'idleWarningSeconds':9}");
            var chat = asks(host, visitors, "Le lettrage automatique s’arrête.");
            panelOf(host, visitors).button("Accepter").click();

            assertThat(chat.window().getByText("Toujours là ?", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible(SOON);
            Screenshots.keepBoth(chat.page(), "life-idle");

            assertThat(chat.window().getByText("Écrivez pour reprendre").first())
                    .isVisible(SOON);
            assertThat(chat.window().getByText("Toujours là ?", new Locator.GetByTextOptions().setExact(true)))
                    .hasCount(0);
            Screenshots.keepBoth(chat.page(), "life-ended");
            chat.say("Me revoici.");
            assertThat(chat.message("Me revoici.")).isVisible();
        }
    }

    @Test
    void R34_R104_a_classic_ticket_gives_its_reason_and_the_way_to_the_request(HostProcess host, Visitors visitors) {
        var chat = asks(host, visitors, "Écart de TVA sur février.");
        var panel = panelOf(host, visitors);
        panel.button("Accepter").click();
        panel.finish("Basculer en ticket classique").confirm("Basculer en ticket classique");
        assertThat(panel.panel().getByText("Choisissez un motif.")).isVisible();
        panel.panel().getByLabel("Analyse de la base").check();
        assertThat(panel.panel().getByText("une analyse de votre base est nécessaire"))
                .isVisible();
        Screenshots.keep(panel.page(), "life-agent-convert");
        panel.confirm("Basculer en ticket classique");

        assertThat(chat.window().getByText("suit son cours en ticket classique"))
                .isVisible();
        assertThat(chat.window().getByText("une analyse de votre base est nécessaire"))
                .isVisible();
        assertThat(chat.window().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ouvrir")))
                .isVisible();
        Screenshots.keepBoth(chat.page(), "life-classic");
    }

    @Test
    void R31_out_of_scope_names_whom_to_contact_and_leads_to_a_new_conversation(HostProcess host, Visitors visitors) {
        var chat = asks(host, visitors, "Je voudrais un devis.");
        var panel = panelOf(host, visitors);
        panel.button("Accepter").click();
        panel.finish("Clore : hors périmètre");
        var service = panel.panel().getByLabel("Service à contacter");
        assertThat(service.locator("option")).not().hasCount(1);
        service.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        Screenshots.keep(panel.page(), "life-agent-out-of-scope");
        panel.confirm("Clore : hors périmètre");

        assertThat(chat.window()
                        .getByText("Cette demande ne relève pas du support.")
                        .first())
                .isVisible();
        assertThat(chat.composer()).hasCount(0);
        Screenshots.keepBoth(chat.page(), "life-out-of-scope");
        chat.button("Nouvelle conversation").click();
        assertThat(chat.box()).isVisible();
    }

    @Test
    void R28_another_subject_begins_with_the_words_that_the_agent_chose(HostProcess host, Visitors visitors) {
        var chat = asks(host, visitors, "L’export s’arrête.");
        var panel = panelOf(host, visitors);
        panel.button("Accepter").click();
        chat.say("Au fait, comment changer le logo ?");
        assertThat(panel.message("changer le logo")).isVisible();
        panel.finish("Demander une nouvelle conversation");
        panel.panel().getByLabel("Au fait, comment changer le logo ?").check();
        panel.confirm("Demander une nouvelle conversation");

        assertThat(chat.window().getByText("Ce sujet mérite sa propre conversation."))
                .isVisible();
        Screenshots.keepBoth(chat.page(), "life-ask-new");
        chat.button("Ouvrir une nouvelle conversation").click();

        assertThat(chat.box()).hasValue("Au fait, comment changer le logo ?");
    }

    @Test
    void R38_R39_R45_B19_a_solution_is_confirmed_rated_and_reopened_by_an_answer(HostProcess host, Visitors visitors) {
        var chat = asks(host, visitors, "Le journal VE est absent.");
        var panel = panelOf(host, visitors);
        panel.button("Accepter").click();
        panel.finish("Proposer une solution");
        panel.panel().getByLabel("La solution en quelques mots").fill("Rattacher le journal à l’établissement 02.");
        panel.confirm("Proposer une solution");

        assertThat(chat.button("Oui, c’est résolu")).isVisible();
        Screenshots.keepBoth(chat.page(), "life-solution");
        chat.button("Non, il manque quelque chose").click();
        assertThat(chat.window().getByPlaceholder("Que manque-t-il")).isFocused();

        panel.finish("Proposer une solution").confirm("Proposer une solution");
        chat.button("Oui, c’est résolu").click();
        chat.window().getByLabel("4 sur 5, satisfaisant").check();
        assertThat(chat.window().getByText("Enregistré", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        Screenshots.keepBoth(chat.page(), "life-rating");

        chat.button("Fermer").click();
        assertThat(chat.window().getByText("Votre avis : 4 sur 5")).isVisible();
        chat.say("L’erreur revient sur l’établissement 03.");
        assertThat(chat.window()
                        .getByText("Votre réponse a rouvert la demande.")
                        .first())
                .isVisible(SOON);
        Screenshots.keepBoth(chat.page(), "life-reopened");
    }

    private static PortalChat asks(HostProcess host, Visitors visitors, String text) {
        var chat = new PortalChat(visitors.as(host, "camille").portal()).open();
        chat.box().or(chat.newConversation()).or(chat.back()).first().waitFor();
        if (!chat.box().isVisible() && !chat.newConversation().first().isVisible()) {
            chat.back().click();
        }
        return chat.ask(text);
    }

    /** Aline at the request of Camille's newest conversation. */
    private static AgentPanel panelOf(HostProcess host, Visitors visitors) {
        var conversations = Chat.of(host, "camille");
        var id = conversations.conversations().get(0).get("id").asText();
        var panel = new AgentPanel(visitors.as(host, "aline").issue(Jira.requestOf(conversations, id)));
        assertThat(panel.messages().first()).isVisible();
        assertThat(id).isNotEmpty();
        return panel;
    }
}
