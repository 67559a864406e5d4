package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two agents at their desks, and two customers at the portal, at once (R114, M14–M17, D18). */
@OnHost
@InBrowser
final class DeskInBrowserIT {

    private static final int WIDE = 1720;

    /** What another test left waiting would stand over the desk as an offer. */
    @BeforeEach
    void both_are_there_and_nobody_waits(HostProcess host) {
        var aline = Chat.of(host, "aline");
        aline.available();
        Chat.of(host, "benoit").available();
        aline.session()
                .get("/rest/guichet/1.0/desk?filter=unassigned,unresolved")
                .ok()
                .get("conversations")
                .forEach(one -> aline.act(one.get("id").asText(), "accept"));
    }

    /** The goals of ux.md 10, counted: one key to the next unanswered one; one key and Enter to accept and answer. */
    @Test
    void R114_an_agent_reaches_accepts_and_answers_by_keys(HostProcess host, Visitors visitors) {
        var hugo = asks(host, visitors, "hugo", "Le bouton Valider reste grisé.");
        var aline = desk(host, visitors, "aline");
        var inHand = aline.line("Le bouton Valider reste grisé.").getByRole(AriaRole.LINK);
        inHand.hover();
        inHand.focus();
        var camille = asks(host, visitors, "camille", "Le grand livre ne s’ouvre plus.");
        assertThat(aline.line("Le grand livre ne s’ouvre plus.")).isVisible();
        assertThat(inHand).isFocused();
        Screenshots.keepBoth(aline.page(), "desk-offered");

        aline.press("u");
        assertThat(aline.thread().getByRole(AriaRole.HEADING)).isVisible();
        System.out.println("ux.md 10: reaches the next unanswered conversation: 1 key");

        var begun = System.nanoTime();
        aline.press("a");
        assertThat(aline.composer()).isFocused();
        var readyMs = (System.nanoTime() - begun) / 1_000_000;
        aline.composer().fill("Bonjour, je regarde.");
        aline.press("Enter");
        System.out.println("ux.md 10: accepts and answers: 1 + Enter; cursor ready after " + readyMs + " ms");

        assertThat(aline.message("Bonjour, je regarde.")).isVisible();
        var asked = aline.message("Le bouton Valider reste grisé.").isVisible() ? hugo : camille;
        assertThat(asked.message("Bonjour, je regarde.")).isVisible();
    }

    @Test
    void D18_who_else_looks_and_two_drafts_at_once(HostProcess host, Visitors visitors) {
        var camille = asks(host, visitors, "camille", "Les relances partent deux fois.");
        var hugo = asks(host, visitors, "hugo", "La TVA de mars manque.");
        var aline = desk(host, visitors, "aline");
        accept(aline, "Les relances partent deux fois.");
        aline.composer().fill("Premier brouillon");
        accept(aline, "La TVA de mars manque.");
        aline.composer().fill("Second brouillon");

        open(aline, "Les relances partent deux fois.");
        assertThat(aline.composer()).hasValue("Premier brouillon");
        open(aline, "La TVA de mars manque.");
        assertThat(aline.composer()).hasValue("Second brouillon");

        var benoit = desk(host, visitors, "benoit");
        open(benoit, "La TVA de mars manque.");
        assertThat(aline.thread().getByText("Benoît consulte aussi")).isVisible();
        assertThat(benoit.thread().getByText("Aline consulte aussi")).isVisible();

        aline.composer().press("Enter");
        assertThat(hugo.message("Second brouillon")).isVisible();
        assertThat(benoit.message("Second brouillon")).isVisible();
        camille.say("Et encore une.");
        assertThat(aline.line("Et encore une.")).hasClass(Pattern.compile("line--unread"));
        Screenshots.keepBoth(aline.page(), "desk-thread");
        Screenshots.keep(benoit.page(), "desk-benoit");
    }

    @Test
    void M14_filters_combine_and_survive_a_reload(HostProcess host, Visitors visitors) {
        asks(host, visitors, "camille", "Où sont les avoirs ?");
        var aline = desk(host, visitors, "aline");
        accept(aline, "Où sont les avoirs ?");
        aline.filter("Les miennes").click();
        aline.filter("Sans réponse").click();
        assertThat(aline.line("Où sont les avoirs ?")).isVisible();

        aline.page().reload();

        assertThat(aline.filter("Les miennes")).hasAttribute("aria-pressed", "true");
        assertThat(aline.filter("Sans réponse")).hasAttribute("aria-pressed", "true");
        assertThat(aline.line("Où sont les avoirs ?")).isVisible();
        assertThat(aline.message("Où sont les avoirs ?")).isVisible();
        assertThat(aline.page()).hasURL(Pattern.compile("filter=mine,unanswered,unresolved"));
    }

    @Test
    void M14_an_age_combines_with_the_filters_and_survives_a_reload(HostProcess host, Visitors visitors) {
        var asked = Chat.of(host, "camille").open("Le relevé de ce matin manque.");
        Chat.of(host, "aline").act(asked, "accept").ok();
        var aline = desk(host, visitors, "aline");
        aline.filter("Les miennes").click();
        aline.filter("24\\sh").focus();
        aline.press("Enter");
        assertThat(aline.line("Le relevé de ce matin manque.")).isVisible();
        Screenshots.keepBoth(aline.page(), "desk-age-fr");

        aline.page().reload();
        assertThat(aline.filter("24\\sh")).hasAttribute("aria-pressed", "true");
        assertThat(aline.line("Le relevé de ce matin manque.")).isVisible();
        aline.filter("Plus anciennes").click();

        assertThat(aline.filter("24\\sh")).hasAttribute("aria-pressed", "false");
        assertThat(aline.page()).hasURL(Pattern.compile("filter=mine,unresolved&age=older"));
        assertThat(aline.line("Le relevé de ce matin manque.")).isHidden();
        aline.filter("Plus anciennes").click();
        assertThat(aline.line("Le relevé de ce matin manque.")).isVisible();
    }

    @Test
    void R114_two_threads_stand_side_by_side_where_there_is_room(HostProcess host, Visitors visitors) {
        var first = Chat.of(host, "camille").open("Le devis perd ses remises.");
        var second = Chat.of(host, "hugo").open("Le stock de mars est faux.");
        Chat.of(host, "aline").act(first, "accept").ok();
        Chat.of(host, "aline").act(second, "accept").ok();
        var aline = new ChatDesk(visitors.as(host, "aline", WIDE).open(ChatDesk.PATH + "?conversation=" + first));
        assertThat(aline.composer()).isVisible();
        aline.line("Le stock de mars est faux.").hover();
        aline.line("Le stock de mars est faux.")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ouvrir Hugo à côté"))
                .click();

        var left = aline.thread(1, "Le devis perd ses remises.");
        var right = aline.thread(2, "Le stock de mars est faux.");
        left.getByRole(AriaRole.TEXTBOX).fill("Pour Camille");
        assertThat(aline.data().getByText("camille@example.org")).isVisible();
        right.getByRole(AriaRole.TEXTBOX).fill("Pour Hugo");
        assertThat(aline.data().getByText("hugo@example.org")).isVisible();
        Screenshots.keep(aline.page(), "desk-two-1720-fr");

        aline.page().reload();
        assertThat(left.getByRole(AriaRole.TEXTBOX)).hasValue("Pour Camille");
        assertThat(right.getByRole(AriaRole.TEXTBOX)).hasValue("Pour Hugo");
        left.getByRole(AriaRole.TEXTBOX).focus();
        aline.press("F6");
        assertThat(right).isFocused();
        aline.press("r");
        assertThat(right.getByRole(AriaRole.TEXTBOX)).isFocused();
        aline.press("Enter");
        assertThat(right.getByRole(AriaRole.ARTICLE).filter(words("Pour Hugo"))).isVisible();

        aline.page().setViewportSize(1400, 800);
        assertThat(aline.data()).isHidden();
        right.getByText("Données").click();
        assertThat(aline.data().getByText("hugo@example.org")).isVisible();
        aline.press("Escape");
        assertThat(aline.data()).isHidden();
        Screenshots.keep(aline.page(), "desk-two-1400-fr");

        aline.page().setViewportSize(1280, 800);
        assertThat(aline.message("Pour Hugo")).isVisible();
        assertThat(aline.message("Le devis perd ses remises.")).isHidden();
        aline.page().setViewportSize(1400, 800);
        right.getByTitle("Fermer ce fil").click();
        assertThat(aline.thread()).isFocused();
        assertThat(aline.composer()).hasValue("Pour Camille");
        aline.line("Pour Hugo").getByRole(AriaRole.LINK).focus();
        aline.press("Shift+Enter");
        assertThat(right.getByRole(AriaRole.TEXTBOX)).isFocused();
        assertThat(aline.page()).hasURL(Pattern.compile("conversation=" + first + "&beside=" + second));
        aline.press("Escape");
        assertThat(aline.message("Le stock de mars est faux.")).isHidden();
        assertThat(aline.composer()).hasValue("Pour Camille");
    }

    @Test
    void M17_the_page_and_the_language_of_her_browser_stand_beside_the_thread(HostProcess host, Visitors visitors) {
        asks(host, visitors, "camille", "Cette page ne répond plus.");
        var aline = desk(host, visitors, "aline");

        accept(aline, "Cette page ne répond plus.");

        assertThat(aline.data().getByText(Pattern.compile("^(/jira)?/servicedesk/customer/portal/1$")))
                .isVisible();
        assertThat(aline.data().getByText("français (France)")).isVisible();
        Screenshots.keepBoth(aline.page(), "desk-customer-fr");
    }

    /** The fields are hers, on every request and after a reload; by keyboard, and read alone. */
    @Test
    void M16_an_agent_chooses_which_fields_she_sees(HostProcess host, Visitors visitors) {
        var asked = Chat.of(host, "camille").open("Qui a créé ce ticket ?");
        Chat.of(host, "aline").act(asked, "accept").ok();
        var aline = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH + "?conversation=" + asked));
        var fields = aline.data().getByText("Champs affichés");
        fields.focus();
        aline.press("Enter");
        aline.data().getByLabel("Rapporteur").focus();
        aline.press("Space");
        assertThat(aline.data().getByRole(AriaRole.TERM).filter(words("Rapporteur")))
                .isVisible();
        aline.data().getByLabel("Domaine fonctionnel").check();
        assertThat(aline.data().getByRole(AriaRole.TERM).filter(words("Domaine fonctionnel")))
                .isVisible();
        fields.scrollIntoViewIfNeeded();
        Screenshots.keepBoth(aline.page(), "desk-fields-fr");

        aline.page().reload();

        assertThat(aline.data().getByRole(AriaRole.TERM).filter(words("Rapporteur")))
                .isVisible();
        assertThat(aline.data().getByRole(AriaRole.CHECKBOX)).hasCount(0);
        Chat.of(host, "aline").session().put("/rest/guichet/1.0/me/fields", Map.of("fields", List.of()));
    }

    @Test
    void nobody_else_finds_anything_there(HostProcess host, Visitors visitors) {
        var camille = visitors.as(host, "camille").open(ChatDesk.PATH);

        assertThat(camille.getByText("Le poste de chat est réservé aux agents")).isVisible();
        assertThat(camille.locator(".guichet-desk")).hasCount(0);

        var nobody = visitors.as(host, "camille");
        nobody.context().clearCookies();
        var page = nobody.open(ChatDesk.PATH + "?filter=mine");
        assertThat(page).hasURL(Pattern.compile("/login\\.jsp.*filter%3Dmine"));
    }

    @Test
    void in_a_narrow_window_there_is_one_column_at_a_time(HostProcess host, Visitors visitors) {
        var asked = Chat.of(host, "camille").open("Comment changer le logo ?");
        Chat.of(host, "aline").act(asked, "accept").ok();
        var aline = new ChatDesk(visitors.as(host, "aline", Visitors.NARROW).open(ChatDesk.PATH));
        open(aline, "Comment changer le logo ?");
        assertThat(aline.message("Comment changer le logo ?")).isVisible();
        assertThat(aline.list()).isHidden();
        aline.button("Données").click();
        assertThat(aline.data().getByText("camille@example.org")).isVisible();
        Screenshots.keep(aline.page(), "desk-data-360-fr");
        aline.button("Fermer les données").click();

        aline.button("Retour à la liste").click();

        assertThat(aline.line("Comment changer le logo ?")).isVisible();
        assertThat(aline.thread()).isHidden();
    }

    private static PortalChat asks(HostProcess host, Visitors visitors, String who, String text) {
        return new PortalChat(visitors.as(host, who).portal()).open().ask(text);
    }

    private static ChatDesk desk(HostProcess host, Visitors visitors, String who) {
        var desk = new ChatDesk(visitors.as(host, who).open(ChatDesk.PATH));
        assertThat(desk.list()).isVisible();
        return desk;
    }

    private static Locator.FilterOptions words(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void open(ChatDesk desk, String words) {
        desk.line(words).getByRole(AriaRole.LINK).click();
        assertThat(desk.message(words)).isVisible();
    }

    private static void accept(ChatDesk desk, String words) {
        open(desk, words);
        desk.page().keyboard().press("a");
        assertThat(desk.composer()).isFocused();
        assertThat(desk.thread().getByText("En direct", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }
}
