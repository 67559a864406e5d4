package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PageAssertions.HasTitleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of one's own conversations: its order, what is unread, search and the four settings (R15–R23, M5, M7, M8). */
@OnHost(own = "list")
@InBrowser
final class ListIT {

    private static final IsVisibleOptions AT_ONCE = new IsVisibleOptions().setTimeout(2_000);

    /** A page whose window is closed asks again within this time. */
    private static final int ASKED_AGAIN = 35_000;

    private static final Pattern COUNTED = Pattern.compile("^\\(\\d+\\) .*");
    private static final int MANY = 25;

    @BeforeEach
    void aline_is_available(HostProcess host) {
        Chat.of(host, "aline").available();
    }

    /** R15, R16, R23, M7. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void what_was_answered_last_comes_first_bold_and_counted_until_it_is_read_anywhere(
            String user, String language, HostProcess host, Visitors visitors) {
        var own = Chat.of(host, user);
        var oldest = own.open("La saisie en masse se bloque.");
        own.open("Le relevé est vide.");
        own.open("La clôture de mars est refusée.");
        var chat = new PortalChat(visitors.as(host, user).portal()).open().list();
        var elsewhere = visitors.as(host, user).withClock();
        var device = new PortalChat(elsewhere.portal());
        assertThat(chat.lines().first()).containsText("La clôture de mars est refusée.");

        var aline = Chat.of(host, "aline");
        aline.act(oldest, "accept").ok();
        aline.say(oldest, "Quel navigateur ?").ok();
        aline.say(oldest, "Et depuis quand ?").ok();

        var line = chat.lines().first();
        assertThat(line)
                .hasAttribute(
                        "aria-label",
                        Pattern.compile("La saisie en masse.*, 2 (messages non lus|unread messages), .*"));
        assertThat(line).containsText("Aline");
        assertThat(line).containsText("Et depuis quand ?");
        assertThat(weight(line, "La saisie en masse")).isGreaterThanOrEqualTo(600);
        assertThat(weight(chat.line("Le relevé"), "Le relevé")).isLessThan(600);
        assertThat(chat.page()).hasTitle(Pattern.compile("^\\(2\\) .*"));
        Screenshots.keepBoth(chat.page(), "list-unread", language);
        elsewhere.asksAgain();
        assertThat(device.launcher()).containsText("2", new ContainsTextOptions().setTimeout(ASKED_AGAIN));

        chat.reach("La saisie en masse");
        assertThat(chat.message("Et depuis quand ?")).isVisible();

        assertThat(chat.page()).not().hasTitle(COUNTED);
        chat.back().click();
        assertThat(chat.lines().first()).not().hasAttribute("aria-label", Pattern.compile(".*(non lus|unread).*"));
        elsewhere.asksAgain();
        assertThat(device.page()).not().hasTitle(COUNTED, new HasTitleOptions().setTimeout(ASKED_AGAIN));
        assertThat(device.launcher()).hasText(Pattern.compile("^\\D+$"));
    }

    /** R17, M8: the twenty-fifth is as near as the first. */
    @Test
    void all_conversations_come_as_one_scrolls(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        for (var number = 1; number <= MANY; number++) {
            camille.open("Question %02d sur la paie".formatted(number));
        }
        var chat = new PortalChat(visitors.as(host, "camille").portal()).open().list();
        assertThat(chat.lines().first()).containsText("Question " + MANY);
        assertThat(chat.line("Question 01")).hasCount(0);

        chat.lines().last().scrollIntoViewIfNeeded();
        chat.window().locator(".scroll").evaluate("it => it.scrollTo(0, it.scrollHeight)");

        assertThat(chat.line("Question 01")).hasCount(1);
        chat.lines().first().focus();
        chat.page().keyboard().press("End");
        assertThat(chat.line("Question 01")).isFocused();
        assertThat(chat.line("Question 01")).isInViewport();
    }

    /** R15, R17, M8. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void one_searches_in_what_was_said_and_nothing_found_says_so(
            String user, String language, HostProcess host, Visitors visitors) {
        var own = Chat.of(host, user);
        own.open("Le grand livre est vide.");
        own.open("L’imprimante des chèques est muette.");
        var chat = new PortalChat(visitors.as(host, user).portal()).open().list();
        var field = chat.window().getByRole(AriaRole.SEARCHBOX);

        field.fill("IMPRIMANTE cheques");
        assertThat(chat.line("L’imprimante des chèques")).isVisible();
        assertThat(chat.line("Le grand livre")).hasCount(0);

        field.fill("zeppelin");
        assertThat(chat.window()
                        .getByText(
                                Pattern.compile("^(Rien ne correspond à «.zeppelin.».|Nothing matches “zeppelin”.)$")))
                .isVisible();
        assertThat(chat.lines()).hasCount(0);
        Screenshots.keepBoth(chat.page(), "list-nothing-found", language);

        chat.either("Effacer la recherche", "Clear the search").click();
        assertThat(field).hasValue("");
        assertThat(chat.line("Le grand livre").first()).isVisible();
    }

    /** R18–R22, M5: in a second tab at once, and in another browser. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void the_four_settings_are_kept_and_seen_in_every_tab(
            String user, String language, HostProcess host, Visitors visitors) {
        var own = Chat.of(host, user);
        var open = own.open("Le budget " + language + " est faux. Depuis hier soir, sur tous les postes.");
        own.open("Un autre sujet.");
        var key = Jira.requestOf(own, open);
        Chat.of(host, "aline").act(open, "accept").ok();
        Chat.of(host, "aline")
                .session()
                .post("/rest/guichet/1.0/conversations/" + open + "/rename", Map.of("subject", "Budget"))
                .ok();
        var person = visitors.as(host, user);
        var chat = new PortalChat(person.portal()).open().list();
        var second = new PortalChat(person.portal());
        if (!second.window().isVisible()) {
            second.open();
        }
        second.list();
        assertThat(second.window().getByText(key, exact())).hasCount(0);

        chat.either("Paramètres", "Settings").click();
        var switches = chat.window().getByRole(AriaRole.SWITCH);
        assertThat(switches).hasCount(4);
        switches.nth(0).click();
        assertThat(second.line(key)).isVisible(AT_ONCE);
        assertThat(chat.window().getByText(Pattern.compile("^(Enregistré|Saved)$")))
                .isVisible();
        for (var other = 1; other < 4; other++) {
            switches.nth(other).click();
            assertThat(switches.nth(other)).isChecked();
        }
        assertThat(second.either("Conversations non résolues · Tout afficher", "Unresolved conversations · Show all"))
                .isVisible(AT_ONCE);
        second.reach("Depuis hier soir");
        assertThat(second.window().locator(".original")).containsText("Depuis hier soir");
        Screenshots.keepBoth(chat.page(), "list-settings", language);

        var elsewhere = new PortalChat(visitors.as(host, user).portal()).open().list();
        elsewhere.either("Paramètres", "Settings").click();
        for (var each = 0; each < 4; each++) {
            assertThat(elsewhere.window().getByRole(AriaRole.SWITCH).nth(each)).isChecked();
        }
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static int weight(Locator line, String words) {
        var weight = line.getByText(words).first().evaluate("it => Number(getComputedStyle(it).fontWeight)");
        return ((Number) weight).intValue();
    }
}
