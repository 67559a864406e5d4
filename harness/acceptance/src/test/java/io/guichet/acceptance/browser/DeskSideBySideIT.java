package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.accessibility.Axe;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands side by side at the desk: two threads, and a customer's other requests (R90, R114). */
@OnHost
@InBrowser
final class DeskSideBySideIT {

    private static final int WIDE = 1720;

    @BeforeEach
    void aline_is_there(HostProcess host) {
        Chat.of(host, "aline").available();
    }

    /** Forms, lists and warnings of two threads name their own parts, and a choice in one is none in the other. */
    @Test
    void what_stands_twice_has_no_name_twice(HostProcess host, Visitors visitors) {
        var first = Chat.of(host, "camille").open("La clôture mensuelle échoue.");
        var second = Chat.of(host, "hugo").open("Les échéances sont vides.");
        Chat.of(host, "aline").act(first, "accept").ok();
        Chat.of(host, "aline").act(second, "accept").ok();
        Chat.of(host, "aline")
                .session()
                .post(
                        "/rest/guichet/1.0/cannedReplies",
                        Map.of("scope", "personal", "title", "Accueil", "shortcut", "accueil", "text", "Bonjour."))
                .ok();
        var address = ChatDesk.PATH + "?conversation=" + first + "&beside=" + second;
        var aline = new ChatDesk(visitors.as(host, "aline", WIDE).open(address));
        var left = aline.thread(1, "La clôture mensuelle échoue.");
        var right = aline.thread(2, "Les échéances sont vides.");
        for (var thread : List.of(left, right)) {
            thread.getByRole(AriaRole.TEXTBOX).fill("Le mot de passe : Soleil2026!");
            thread.getByRole(AriaRole.TEXTBOX).press("Enter");
            assertThat(thread.getByRole(AriaRole.ALERTDIALOG)).isVisible();
        }
        assertThat(namedTwice(aline.page())).isEmpty();
        for (var thread : List.of(left, right)) {
            thread.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Modifier"))
                    .click();
            thread.getByRole(AriaRole.TEXTBOX).fill("/");
            assertThat(thread.getByRole(AriaRole.LISTBOX)).isVisible();
        }
        assertThat(namedTwice(aline.page())).isEmpty();
        assertThat(Axe.violations(aline.page(), ".guichet-desk")).isEmpty();
        Screenshots.keep(aline.page(), "desk-two-lists-1720-fr");
    }

    /** R90: her card leads to a chat about whatever else she has open, also what never was one. */
    @Test
    void R90_from_a_customers_card_a_chat_begins_on_another_request(HostProcess host, Visitors visitors) {
        var key = Requests.make(host, "camille", "Le masque de saisie est tronqué");
        var hugos = Requests.make(host, "hugo", "Le tiers payant est refusé");
        var asked = Chat.of(host, "camille").open("Comment exporter le lettrage ?");
        Chat.of(host, "aline").act(asked, "accept").ok();
        var aline = new ChatDesk(visitors.as(host, "aline").open(ChatDesk.PATH + "?conversation=" + asked));
        var others = aline.data()
                .getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Autres demandes en cours"));
        assertThat(others).containsText("Le masque de saisie est tronqué");
        assertThat(others).not().containsText(hugos);
        assertThat(others).not().containsText("Comment exporter le lettrage ?");
        others.scrollIntoViewIfNeeded();
        Screenshots.keepBoth(aline.page(), "desk-other-requests");

        others.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Démarrer le chat sur " + key))
                .click();

        assertThat(aline.thread().getByText("En attente de Camille")).isVisible();
        assertThat(aline.message("Depuis ce matin.")).isVisible();
        assertThat(Chat.of(host, "camille")
                        .state(1)
                        .at("/invitation/requestKey")
                        .asText())
                .isEqualTo(key);
    }

    /** Identifiers that more than one element of the desk has. */
    private static String namedTwice(Page page) {
        return (String)
                page.evaluate(
                        """
                () => {
                  const root = document.querySelector('.guichet-desk').shadowRoot;
                  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
                  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].join(' ');
                }
                """);
    }
}
