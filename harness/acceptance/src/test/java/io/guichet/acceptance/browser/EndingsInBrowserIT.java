package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an agent does with a conversation besides answering, pressed in the panel (ux.md 6.2, 6.3, 10). */
@OnHost
@InBrowser
final class EndingsInBrowserIT {

    private static final String API = "/rest/guichet/1.0/conversations/";
    private static final String HOST = "/rest/host-jira/1.0/projects/";

    /** Something is mirrored, or asked of Jira, in between. */
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    @BeforeEach
    void aline_alone_is_available(HostProcess host) {
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    @Test
    void R107_the_last_messages_become_a_conversation_of_their_own(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        var panel = accepted(host, visitors, camille, "Le solde est faux.");
        var id = newest(camille);
        camille.say(id, "Et le scanner ne répond plus.").ok();
        assertThat(panel.message("Et le scanner ne répond plus.")).isVisible();

        panel.finish("Séparer les derniers messages");
        panel.panel().getByLabel("Camille Et le scanner ne répond plus.").check();
        panel.panel().getByLabel("Titre de la nouvelle demande (facultatif)").fill("Scanner");
        Screenshots.keepBoth(panel.page(), "panel-split");
        panel.confirm("Séparer les derniers messages");

        assertThat(panel.panel().getByRole(AriaRole.FORM).getByText("Messages à placer"))
                .hasCount(0);
        var other = StreamSupport.stream(camille.conversations().spliterator(), false)
                .filter(one -> one.get("subject").asText().equals("Scanner"))
                .findFirst()
                .orElseThrow();
        assertThat(camille.messages(other.get("id").asText()).get(0).get("text").asText())
                .isEqualTo("Et le scanner ne répond plus.");
        assertThat(panel.panel()
                        .getByText(Pattern.compile("séparé des messages"))
                        .first())
                .isVisible();
    }

    @Test
    void a_request_gets_another_title(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        var panel = accepted(host, visitors, camille, "Ça ne marche pas.");
        var key = Jira.requestOf(camille, newest(camille));

        panel.finish("Renommer la demande");
        panel.panel().getByLabel("Titre de la demande").fill("Export comptable en erreur");
        panel.confirm("Renommer la demande");

        assertThat(panel.panel().getByRole(AriaRole.FORM, named("Renommer la demande")))
                .hasCount(0);
        await().untilAsserted(() -> assertThat(
                        Jira.of(host, "aline").issue(key).at("/fields/summary").asText())
                .isEqualTo("Export comptable en erreur"));
    }

    @Test
    void R103_B9_a_mere_thank_you_is_closed_again_in_one_press(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var panel = accepted(host, visitors, camille, "Le PDF est blanc.");
        var id = newest(camille);
        aline.say(id, "Videz le cache.").ok();
        camille.session().post(API + id + "/solution", Map.of("accepted", true)).ok();
        assertThat(panel.panel().getByText("Résolue").first()).isVisible(SOON);

        camille.say(id, "Merci beaucoup Aline, bonne journée !").ok();
        assertThat(panel.panel().getByText("Remerciement détecté.")).isVisible(SOON);
        Screenshots.keepBoth(panel.page(), "panel-thanks");
        panel.button("Clore à nouveau sans message").click();

        assertThat(panel.panel().getByText("Remerciement détecté.")).hasCount(0);
        assertThat(panel.panel().getByText("Résolue").first()).isVisible(SOON);
    }

    @Test
    void R97_an_unqualified_request_is_not_closed_and_the_form_is_one_press_away(HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change("'qualification':{'requiredToClose':true}");
            var camille = Chat.of(host, "camille");
            var panel = accepted(host, visitors, camille, "Le devis ne part pas.");

            panel.finish("Terminer la session").confirm("Terminer la session");

            assertThat(panel.panel().getByText("Qualifiez la demande avant de la clore."))
                    .isVisible();
            Screenshots.keepBoth(panel.page(), "panel-unqualified");
            panel.panel()
                    .getByRole(AriaRole.ALERT)
                    .getByRole(AriaRole.BUTTON, named("Qualifier"))
                    .click();
            assertThat(panel.panel().getByRole(AriaRole.FORM, named("Qualifier la demande")))
                    .isVisible();
        }
    }

    @Test
    void one_s_own_message_is_said_better_and_taken_back(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        var panel = accepted(host, visitors, camille, "Où est le bouton ?");
        var chat = new PortalChat(visitors.as(host, "camille").portal()).open().reach("Où est le bouton ?");
        panel.say("En haut à gauhce.");
        assertThat(chat.message("En haut à gauhce.")).isVisible();

        panel.button("Modifier").click();
        var box = panel.panel().getByRole(AriaRole.TEXTBOX, named("Modifier votre message"));
        box.fill("En haut à gauche.");
        Screenshots.keepBoth(panel.page(), "panel-edit");
        panel.button("Enregistrer").click();
        assertThat(panel.message("En haut à gauche.")).isVisible();
        assertThat(chat.message("En haut à gauche.")).isVisible();

        panel.button("Modifier").click();
        panel.button("Supprimer le message").click();
        assertThat(panel.message("Message supprimé")).isVisible();
        assertThat(chat.message("Message supprimé")).isVisible();
        assertThat(chat.message("En haut à gauche.")).hasCount(0);
    }

    /** Every field of the form, in nine steps (ux.md 10). */
    @Test
    void R91_goal_qualify_all_fields(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        var panel = accepted(host, visitors, camille, "La page se fige.");
        var steps = new Steps("agent qualifies, all fields");

        steps.step(() -> panel.button("Qualifier").click());
        var form = panel.panel().getByRole(AriaRole.FORM, named("Qualifier la demande"));
        steps.step(() -> form.getByLabel("Bogue", exact()).check(new Locator.CheckOptions().setForce(true)));
        steps.step(() -> form.getByLabel("Titre de la demande").fill("Page des stocks figée"));
        steps.step(() -> choose(form, "Groupe fonctionnel", 1));
        steps.step(() -> form.getByLabel("Responsable").selectOption("benoit"));
        steps.step(() -> form.getByLabel("Impact").selectOption("high"));
        steps.step(() -> form.getByLabel("Urgence").selectOption("high"));
        steps.step(() -> choose(form, "Compte client", 1));
        Screenshots.keepBoth(panel.page(), "panel-qualify-all");
        steps.step(() -> panel.button("Enregistrer").click());

        assertThat(panel.panel().getByText("Demande qualifiée. Prise en charge enregistrée."))
                .isVisible(SOON);
        assertThat(steps.print(9)).isLessThanOrEqualTo(9);
        var fields = Jira.of(host, "aline")
                .issue(Jira.requestOf(camille, newest(camille)))
                .get("fields");
        assertThat(fields.at("/summary").asText()).isEqualTo("Page des stocks figée");
        assertThat(fields.at("/issuetype/name").asText()).isEqualTo("Bogue");
        assertThat(fields.at("/assignee/name").asText()).isEqualTo("benoit");
        assertThat(fields.at("/priority/name").asText()).isEqualTo("Très haute");
    }

    @Test
    void R119_what_the_other_project_asks_for_is_filled_in_before_anything_is_created(
            HostProcess host, Visitors visitors) {
        var admin = Session.of(host, "admin");
        admin.put(HOST + "DEV/required/components?on=true", "{}").ok();
        try {
            var panel = accepted(host, visitors, Chat.of(host, "camille"), "Une ligne est en double.");
            panel.button("Transférer").click();
            var dialog = panel.panel().getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByText("Il manque dans")).isVisible(SOON);
            Screenshots.keepBoth(panel.page(), "panel-hand-over-missing");
            panel.button("Créer dans DEV").click();
            assertThat(dialog.getByText("Renseignez ce champ.")).isVisible();

            dialog.locator("#guichet-hand-components").selectOption(new SelectOption().setIndex(1));
            panel.button("Créer dans DEV").click();

            assertThat(panel.panel().getByText("créée et liée")).isVisible(SOON);
        } finally {
            admin.put(HOST + "DEV/required/components?on=false", "{}").ok();
        }
    }

    /** R121: a file that could not be brought is said and tried again; the copy stays the one there is. */
    @Test
    void a_file_that_could_not_be_brought_is_tried_again_for_the_same_copy(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        var panel = accepted(host, visitors, camille, "Voici le journal.");
        var id = newest(camille);
        var key = Jira.requestOf(camille, id);
        camille.send(id, "journal.pdf", Chat.PDF).ok();
        var failed = new AtomicBoolean();
        panel.page().route("**/handovers", route -> once(route, failed));

        panel.button("Transférer").click();
        var dialog = panel.panel().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("journal.pdf").check(new Locator.CheckOptions().setTimeout(20_000));
        panel.button("Créer dans DEV").click();
        assertThat(dialog.getByText("est créée ; journal.pdf n’a pas pu être joint."))
                .isVisible(SOON);
        Screenshots.keepBoth(panel.page(), "panel-hand-over-part");
        dialog.getByRole(AriaRole.BUTTON, named("Réessayer")).click();

        assertThat(panel.panel().getByText("créée et liée")).isVisible(SOON);
        var links = Jira.of(host, "aline").issue(key).at("/fields/issuelinks");
        assertThat(links).hasSize(1);
        var copy =
                Jira.of(host, "aline").issue(links.get(0).at("/inwardIssue/key").asText());
        assertThat(copy.at("/fields/attachment/0/filename").asText()).isEqualTo("journal.pdf");
    }

    /** The copy is made, and the answer says that the file was not brought: only the first time. */
    private static void once(Route route, AtomicBoolean failed) {
        if (!route.request().method().equals("POST") || failed.getAndSet(true)) {
            route.resume();
            return;
        }
        var wish = route.request().postData().replaceAll("\"attachments\":\\[[^\\]]*]", "\"attachments\":[]");
        var answer = route.fetch(new Route.FetchOptions().setPostData(wish));
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text()
                        .replaceAll("\"failedAttachments\":\\[]", "\"failedAttachments\":[\"journal.pdf\"]")));
    }

    private static void choose(Locator form, String label, int index) {
        form.getByLabel(label).selectOption(new SelectOption().setIndex(index));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static String newest(Chat customer) {
        return customer.conversations().get(0).get("id").asText();
    }

    /** Aline at the request of what the customer has just asked, and has taken it. */
    private static AgentPanel accepted(HostProcess host, Visitors visitors, Chat customer, String text) {
        var id = customer.open(text);
        Chat.of(host, "aline").act(id, "accept").ok();
        var panel = new AgentPanel(visitors.as(host, "aline").issue(Jira.requestOf(customer, id)));
        assertThat(panel.message(text)).isVisible(SOON);
        assertThat(panel.composer()).isVisible();
        return panel;
    }
}
