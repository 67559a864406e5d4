package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Aline does everything for a conversation beside its issue, and no goal takes more steps than it may (ux.md 6, 10). */
@OnHost
@InBrowser
final class PanelIT {

    @BeforeEach
    void aline_alone_is_available(HostProcess host) {
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    @Test
    void goal_accept_and_answer(HostProcess host, Visitors visitors) {
        var panel = asked(host, visitors, "L’aperçu des bulletins reste vide.");
        var steps = new Steps("agent accepts and answers");

        steps.step(() -> panel.button("Accepter").click());
        assertThat(panel.composer()).isFocused();
        panel.composer().fill("Bonjour, je regarde.");
        steps.step(() -> panel.composer().press("Enter"));

        assertThat(panel.message("Bonjour, je regarde.")).isVisible();
        assertThat(steps.print(2)).isLessThanOrEqualTo(2);
        Screenshots.keep(panel.page(), "panel-live");
    }

    @Test
    void R91_R95_R96_goal_qualify(HostProcess host, Visitors visitors) {
        var panel = accepted(host, visitors, "Le cumul annuel est faux.");
        var steps = new Steps("agent qualifies, defaults right");

        steps.step(() -> panel.button("Qualifier").click());
        steps.step(() -> panel.panel().getByLabel("Bogue", exact()).check(new Locator.CheckOptions().setForce(true)));
        steps.step(() -> panel.panel().getByLabel("Groupe fonctionnel").selectOption(new SelectOption().setIndex(1)));
        Screenshots.keep(panel.page(), "panel-qualify");
        steps.step(() -> panel.button("Enregistrer").click());

        assertThat(panel.panel().getByText("Demande qualifiée. Prise en charge enregistrée."))
                .isVisible();
        assertThat(panel.panel().getByText(Pattern.compile("^Prise en charge en \\d")))
                .isVisible();
        assertThat(steps.print(4)).isLessThanOrEqualTo(4);
        Screenshots.keep(panel.page(), "panel-qualified");
    }

    @Test
    void R113_B17_goal_canned_reply(HostProcess host, Visitors visitors) {
        Session.of(host, "aline")
                .post(
                        "/rest/guichet/1.0/cannedReplies",
                        Map.of(
                                "scope",
                                "personal",
                                "shortcut",
                                "ecran",
                                "title",
                                "Copie d’écran",
                                "text",
                                "Bonjour {customer}, une copie d’écran ?"));
        var panel = accepted(host, visitors, "Le tableau se décale.");
        var steps = new Steps("agent answers with a canned reply");

        steps.step(() -> panel.composer().pressSequentially("/ecr"));
        assertThat(panel.panel().getByRole(AriaRole.OPTION)).hasCount(1);
        Screenshots.keep(panel.page(), "panel-canned");
        steps.step(() -> panel.composer().press("Enter"));
        assertThat(panel.composer()).hasValue("Bonjour Camille, une copie d’écran ?");
        steps.step(() -> panel.composer().press("Enter"));

        assertThat(panel.message("Bonjour Camille, une copie d’écran ?")).isVisible();
        assertThat(steps.print(3)).isLessThanOrEqualTo(3);
    }

    @Test
    void R116_R121_goal_hand_over(HostProcess host, Visitors visitors) {
        var panel = accepted(host, visitors, "L’import échoue sans message.");
        var steps = new Steps("agent hands over to DEV, with defaults");

        steps.step(() -> panel.button("Transférer").click());
        assertThat(panel.panel().getByRole(AriaRole.DIALOG)).isVisible();
        assertThat(panel.button("Créer dans DEV")).isVisible(new IsVisibleOptions().setTimeout(20_000));
        Screenshots.keep(panel.page(), "panel-hand-over");
        steps.step(() -> panel.button("Créer dans DEV").click());

        assertThat(panel.panel().getByText("créée et liée")).isVisible();
        assertThat(steps.print(2)).isLessThanOrEqualTo(2);
        Screenshots.keep(panel.page(), "panel-handed-over");
    }

    /** R117, R119, B18: what another type asks for, and what is refused and has no place in the form. */
    @Test
    void R117_another_type_asks_for_other_fields_in_the_dialogue(HostProcess host, Visitors visitors) {
        require(host, "environment?type=Bogue&on=", true);
        require(host, "whole?type=Bogue&on=", true);
        try {
            var panel = accepted(host, visitors, "Le graphique est vide.");
            panel.button("Transférer").click();
            assertThat(panel.panel().getByText("Droits et champs obligatoires du projet DEV vérifiés."))
                    .isVisible(new IsVisibleOptions().setTimeout(20_000));

            panel.panel()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.COMBOBOX)
                    .first()
                    .selectOption("Bogue");

            assertThat(panel.panel().getByText("Il manque dans DEV : Environnement."))
                    .isVisible();
            assertThat(panel.panel().getByText("New issues of this project need an approval."))
                    .isVisible();
            panel.panel().getByLabel("Environnement").fill("Firefox 140");
            Screenshots.keepBoth(panel.page(), "panel-hand-over-fields");
            panel.button("Créer dans DEV").click();
            assertThat(panel.panel().getByRole(AriaRole.ALERT).getByText("need an approval"))
                    .isVisible();
            require(host, "whole?type=Bogue&on=", false);
            panel.button("Créer dans DEV").click();

            assertThat(panel.panel().getByText("créée et liée")).isVisible();
        } finally {
            require(host, "environment?type=Bogue&on=", false);
            require(host, "whole?type=Bogue&on=", false);
        }
    }

    private static void require(HostProcess host, String demand, boolean on) {
        Session.of(host, "admin")
                .put("/rest/host-jira/1.0/projects/DEV/required/" + demand + on, "{}")
                .ok();
    }

    /** R97: the form shows the technical account before it is saved; Jira's REST says that it reports. */
    @Test
    void R97_the_technical_reporter_is_seen_in_the_form_and_saved(HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change("'qualification':{'reporter':'technical','technicalReporter':'benoit'}");
            var panel = accepted(host, visitors, "Le budget est introuvable.");
            panel.button("Qualifier").click();
            assertThat(panel.panel().getByLabel("Rapporteur")).hasValue("benoit");
            panel.panel().getByLabel("Aide", exact()).check(new Locator.CheckOptions().setForce(true));

            panel.button("Enregistrer").click();

            assertThat(panel.panel().getByText("Demande qualifiée.")).isVisible();
            var camille = Chat.of(host, "camille");
            var id = camille.conversations().get(0).get("id").asText();
            assertThat(Jira.of(host, "aline")
                            .issue(Jira.requestOf(camille, id))
                            .at("/fields/reporter/name")
                            .asText())
                    .isEqualTo("benoit");
        }
    }

    /** R104, R109, B7: the channel that suits, with its reason, and the way back. */
    @Test
    void R104_goal_a_classic_ticket_and_it_can_be_taken_back(HostProcess host, Visitors visitors) {
        var panel = accepted(host, visitors, "La clôture reste bloquée.");
        var steps = new Steps("agent moves to a classic ticket");

        steps.step(() -> panel.button("Terminer").click());
        steps.step(() -> panel.panel()
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("Analyse de la base"))
                .click());
        assertThat(panel.panel().getByText("une analyse de votre base est nécessaire"))
                .isVisible();
        steps.step(() -> panel.confirm("Basculer en ticket classique"));
        assertThat(panel.panel().getByText("Conversation basculée en ticket classique."))
                .isVisible();
        assertThat(steps.print(3)).isLessThanOrEqualTo(3);
        panel.button("Annuler").click();

        assertThat(panel.panel().getByText("En direct")).isVisible();
    }

    /** R109: mail, an appointment or another channel; the customer reads which. */
    @Test
    void R109_the_channel_by_which_it_goes_on_is_told_to_the_customer(HostProcess host, Visitors visitors) {
        var chat = portal(host, visitors).ask("Peut-on en parler de vive voix ?");
        var panel = newest(host, visitors);
        panel.button("Accepter").click();
        panel.button("Terminer").click();
        panel.panel()
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("Rendez-vous"))
                .click();

        panel.confirm("Basculer en ticket classique");

        assertThat(chat.window().getByText("un rendez-vous est nécessaire")).isVisible();
    }

    @Test
    void D18_a_note_stays_among_agents(HostProcess host, Visitors visitors) {
        var chat = portal(host, visitors).ask("Le filtre ne tient pas.");
        var panel = newest(host, visitors);
        panel.button("Accepter").click();
        panel.panel()
                .getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("Note interne"))
                .click();
        panel.panel().getByPlaceholder("Note pour les autres agents").fill("Déjà vu chez Mélodie.");
        panel.button("Ajouter la note").click();
        assertThat(panel.message("Déjà vu chez Mélodie.")).isVisible();
        panel.panel()
                .getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName("Répondre au client"))
                .click();
        panel.say("Nous regardons.");

        assertThat(chat.message("Nous regardons.")).isVisible();
        assertThat(chat.message("Déjà vu chez Mélodie.")).hasCount(0);
    }

    @Test
    void one_s_last_message_is_edited_with_an_arrow_on_both_sides(HostProcess host, Visitors visitors) {
        var chat = portal(host, visitors).ask("Le bouton est grisé.");
        var panel = newest(host, visitors);
        panel.button("Accepter").click();
        chat.say("Depuis hyer.");
        assertThat(chat.message("Depuis hyer.")).isVisible();
        assertThat(chat.composer()).isEmpty();
        chat.composer().press("ArrowUp");
        chat.window()
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Modifier votre message"))
                .fill("Depuis hier.");
        chat.button("Enregistrer").click();

        assertThat(chat.message("Depuis hier.")).isVisible();
        assertThat(panel.message("Depuis hier.")).isVisible();
        assertThat(chat.composer()).isFocused();
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static PortalChat portal(HostProcess host, Visitors visitors) {
        var chat = new PortalChat(visitors.as(host, "camille").portal()).open();
        chat.box().or(chat.newConversation()).or(chat.back()).first().waitFor();
        if (!chat.box().isVisible() && !chat.newConversation().first().isVisible()) {
            chat.back().click();
        }
        return chat;
    }

    private static AgentPanel asked(HostProcess host, Visitors visitors, String text) {
        portal(host, visitors).ask(text);
        return newest(host, visitors);
    }

    private static AgentPanel accepted(HostProcess host, Visitors visitors, String text) {
        var panel = asked(host, visitors, text);
        panel.button("Accepter").click();
        assertThat(panel.composer()).isFocused();
        return panel;
    }

    /** Aline at the request of Camille's newest conversation. */
    private static AgentPanel newest(HostProcess host, Visitors visitors) {
        var conversations = Chat.of(host, "camille");
        var id = conversations.conversations().get(0).get("id").asText();
        var panel = new AgentPanel(visitors.as(host, "aline").issue(Jira.requestOf(conversations, id)));
        assertThat(panel.messages().first()).isVisible();
        return panel;
    }
}
