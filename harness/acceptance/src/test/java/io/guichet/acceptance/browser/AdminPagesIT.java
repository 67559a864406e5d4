package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of the settings do for whoever works there, by hand and by keyboard (R123, R133, R144). */
@OnHost(own = "admin-pages")
@InBrowser
final class AdminPagesIT {

    private static final int TABS_AT_MOST = 80;

    /** Found, reached, changed and saved without a mouse. */
    @Test
    void the_keyboard_alone_finds_a_setting_and_saves_it(HostProcess host, Visitors visitors) {
        try (var administration = Administration.of(host)) {
            var page = visitors.as(host, "daniel").open(AdminPages.OF_PROJECT);
            var pages = new AdminPages(page);
            assertThat(pages.title("Démarrage")).isVisible();

            tabTo(page, pages.all().getByRole(AriaRole.SEARCHBOX));
            page.keyboard().type("prise en charge");
            tabTo(page, pages.link("Prise en charge sous"));
            page.keyboard().press("Enter");
            assertThat(pages.title("Limites et délais")).isVisible();
            assertThat(pages.field("Prise en charge sous")).isFocused();
            page.keyboard().press("ControlOrMeta+a");
            page.keyboard().type("42");
            assertThat(pages.foot()).containsText("1 modification non enregistrée : Prise en charge sous.");
            tabTo(page, pages.button("Enregistrer"));
            page.keyboard().press("Enter");

            assertThat(pages.foot()).containsText("Enregistré à");
            assertThat(administration.settings().get("pickUpMinutes").asInt()).isEqualTo(42);
        }
    }

    /** R36, R128: which step ends the promise is chosen by its words, and counts from then on. */
    @Test
    void R36_what_counts_as_picked_up_is_chosen_and_saved(HostProcess host, Visitors visitors) {
        try (var administration = Administration.of(host)) {
            var pages = new AdminPages(visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=limits"));
            pages.field("transférée à une autre équipe").check();
            assertThat(pages.foot()).containsText("Une demande est prise en charge quand un agent l’a");

            pages.button("Enregistrer").click();

            assertThat(pages.foot()).containsText("Enregistré à");
            assertThat(administration.settings().get("pickUpBy").asText()).isEqualTo("handover");
            pages.page().reload();
            assertThat(pages.field("transférée à une autre équipe")).isChecked();
        }
    }

    /** What is wrong is said at the field while one types, and once more above, with the way there. */
    @ParameterizedTest
    @CsvSource({
        "fr,fr_FR,limits,Prise en charge sous,0,Un nombre de 1 à,Un réglage n’a pas été accepté.,Enregistrer",
        "fr,fr_FR,limits,Durée d’une proposition,trois,Un nombre de 1 à,Un réglage n’a pas été accepté.,Enregistrer",
        "fr,fr_FR,look,Distance du bord,-1,Un nombre,Un réglage n’a pas été accepté.,Enregistrer",
        "en,en_UK,limits,Picked up within,1e9,A number from 1 to,One setting was not accepted.,Save",
        "en,en_UK,limits,Conversations per agent at a time,-2,A number from 0 to,One setting was not accepted.,Save",
    })
    void what_is_wrong_is_said_where_it_is(
            String language,
            String locale,
            String id,
            String label,
            String typed,
            String sentence,
            String summary,
            String save,
            HostProcess host,
            Visitors visitors) {
        reads(host, "daniel", locale);
        try (var administration = Administration.of(host)) {
            var before = administration.settings().get("version").asInt();
            var pages = new AdminPages(visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=" + id));
            pages.field(label).fill(typed);
            assertThat(pages.field(label)).hasAttribute("aria-invalid", "true");
            assertThat(pages.all().getByText(Pattern.compile("^" + sentence)).first())
                    .isVisible();

            pages.button(save).click();

            var faults = pages.all().locator(".faults");
            assertThat(faults).containsText(summary);
            assertThat(faults).isFocused();
            faults.getByRole(AriaRole.LINK).click();
            assertThat(pages.field(label)).isFocused();
            assertThat(administration.settings().get("version").asInt()).isEqualTo(before);
        } finally {
            reads(host, "daniel", "fr_FR");
        }
    }

    @Test
    void who_leaves_with_unsaved_changes_is_asked(HostProcess host, Visitors visitors) {
        var page = visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=limits");
        var pages = new AdminPages(page);
        pages.field("Prise en charge sous").click();
        pages.field("Prise en charge sous").fill("41");
        var asked = new AtomicInteger();
        page.onDialog(dialog -> {
            asked.incrementAndGet();
            dialog.dismiss();
        });

        page.close(new Page.CloseOptions().setRunBeforeUnload(true));

        page.waitForCondition(() -> asked.get() == 1);
        assertThat(pages.field("Prise en charge sous")).hasValue("41");
        pages.button("Annuler").click();
        assertThat(pages.foot()).not().containsText("non enregistrée");
    }

    /** What a project has of its own is given back, and that is taken back. */
    @Test
    void a_setting_is_reset_to_what_it_is_elsewhere_and_back(HostProcess host, Visitors visitors) {
        try (var administration = Administration.of(host)) {
            administration.change("'rates':{'messagesPerMinute':7}");
            var pages = new AdminPages(visitors.as(host, "daniel").open(AdminPages.OF_PROJECT + "?page=limits"));

            pages.button("Rétablir : Débit par client").click();
            assertThat(pages.foot()).containsText("Enregistré à");
            assertThat(administration.settings().at("/origins/rates").asText()).isNotEqualTo("project");

            pages.button("Annuler le rétablissement").click();
            var rates =
                    pages.all().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Débit par client"));
            assertThat(rates.getByLabel("Messages")).hasValue("7");
            assertThat(administration.settings().at("/rates/messagesPerMinute").asInt())
                    .isEqualTo(7);
        }
    }

    /** By the key that everybody without a mouse presses, until it stands there. */
    private static void tabTo(Page page, Locator goal) {
        goal.waitFor();
        for (var presses = 0; presses < TABS_AT_MOST; presses++) {
            page.keyboard().press("Tab");
            if (goal.evaluate("it => it.getRootNode().activeElement === it").equals(true)) {
                return;
            }
        }
        throw new AssertionError("The tab key does not reach " + goal);
    }

    private static void reads(HostProcess host, String person, String locale) {
        Session.of(host, person)
                .put("/rest/api/2/mypreferences?key=jira.user.locale", locale)
                .ok();
    }
}
