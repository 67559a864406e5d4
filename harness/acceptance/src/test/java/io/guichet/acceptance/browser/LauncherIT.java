package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the launcher is there, and what stands in its place (R1–R7, R76, R126, R129, R158, R165, M1, M9). */
@OnHost(own = "launcher")
@InBrowser
final class LauncherIT {

    /** Half a minute is promised; an open page asks every 25 s. */
    private static final double SEEN_WITHIN = 30_000;

    private static final IsVisibleOptions BACK = new IsVisibleOptions().setTimeout(SEEN_WITHIN);
    private static final HasCountOptions GONE = new HasCountOptions().setTimeout(SEEN_WITHIN);

    private Administration administration;
    private Chat aline;

    @BeforeEach
    void only_aline_is_available(HostProcess host) {
        administration = Administration.of(host);
        aline = Chat.of(host, "aline");
        aline.available();
    }

    @AfterEach
    void as_it_was() {
        administration.close();
    }

    /** R10: a button that looks like a field; the window opens with the cursor in the box, and no key is lost. */
    @ParameterizedTest
    @CsvSource({"hugo,fr,Saisissez votre message", "lea,en,Type your message"})
    void as_a_field_it_takes_the_keys_that_are_typed_on_it(
            String user, String language, String words, HostProcess host, Visitors visitors) {
        administration.change("'look':{'launcher':'field'}");
        var page = visitors.as(host, user).portal();
        var field = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
        assertThat(field).hasCSS("width", "280px");
        Screenshots.keepBoth(page, "launcher-field", language);

        field.focus();
        page.keyboard().type("Bonjour, une question");

        var box = new PortalChat(page).box();
        assertThat(box).isFocused();
        assertThat(box).hasValue("Bonjour, une question");
    }

    /** M1: by the portal's context and at its foot, for a portal that knows only one of them; both addresses are answered. */
    @Test
    void it_comes_through_either_of_two_doors(HostProcess host, Visitors visitors) {
        var page = visitors.as(host, "hugo").portal();
        var doors = page.locator("script[src$='io.guichet:portal-loader/loader.js']");
        assertThat(doors).hasCount(2);

        for (var door : doors.all()) {
            var address = URI.create(page.url()).resolve(door.getAttribute("src"));
            assertThat(page.request().get(address.toString())).isOK();
        }
    }

    /** R1, R3, R158, M9: nobody has to reload. */
    @Test
    void it_goes_with_the_last_agent_and_comes_back_with_the_next(HostProcess host, Visitors visitors) {
        var hugo = visitors.as(host, "hugo").withClock();
        var chat = new PortalChat(hugo.portal());
        assertThat(chat.launcher()).isVisible();

        aline.away();
        hugo.asksAgain();
        assertThat(chat.launcher()).hasCount(0, GONE);

        aline.available();
        hugo.asksAgain();
        assertThat(chat.launcher()).isVisible(BACK);
    }

    /** R5, R6, M9: outside hours nothing is shown by default, however many agents are there. */
    @Test
    void it_goes_when_the_hours_end_and_comes_back_when_they_begin(HostProcess host, Visitors visitors) {
        var hugo = visitors.as(host, "hugo").withClock();
        var chat = new PortalChat(hugo.portal());
        assertThat(chat.launcher()).isVisible();

        administration.change(closedToday("hidden"));
        hugo.asksAgain();
        assertThat(chat.launcher()).hasCount(0, GONE);

        administration.change(dayAndNight(""));
        hugo.asksAgain();
        assertThat(chat.launcher()).isVisible(BACK);
    }

    /** R63, R158, M1: what is shown is looked at anew at the click, and the classic ticket is one press away. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void closed_at_the_click_a_card_says_so_and_leads_to_a_request(
            String user, String language, HostProcess host, Visitors visitors) {
        var chat = new PortalChat(visitors.as(host, user).portal());
        assertThat(chat.launcher()).isVisible();
        aline.away();

        chat.launcher().click();

        var card = card(chat.page());
        assertThat(card)
                .containsText(Pattern.compile("Plus aucun agent n’est disponible|No agent is available any more"));
        var way = card.getByRole(
                AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(Pattern.compile("Créer une demande|Create a request")));
        assertThat(way).isFocused();
        assertThat(way).hasAttribute("href", Pattern.compile(".*/servicedesk/customer/portal/1$"));
        Screenshots.keepBoth(chat.page(), "launcher-closed-card", language);
        chat.page().keyboard().press("Escape");
        assertThat(card).hasCount(0);
    }

    /** R126, R165: when it is wanted, the closed chat says when it opens again, and why it is closed. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void outside_hours_a_grey_pill_names_the_reopening_and_a_strip_the_closing(
            String user, String language, HostProcess host, Visitors visitors) {
        administration.change(closedToday("shown"));
        var page = visitors.as(host, user).portal();

        var pill = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("^(Chat fermé · réouverture|Chat closed · opens) .*\\d.*")));
        assertThat(pill).isVisible();
        var strip = page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^(Annonce|Announcement)$")));
        assertThat(strip).containsText(Pattern.compile("Nous déménageons\\.|We are moving\\."));
        Screenshots.keepBoth(page, "launcher-outside-hours", language);

        pill.click();
        assertThat(card(page))
                .containsText(Pattern.compile("(Le chat est fermé|Chat is closed)\\. (Réouverture|Open again)"));
        assertThat(card(page)).containsText(Pattern.compile("Créer une demande|Create a request"));
        Screenshots.keepBoth(page, "launcher-outside-hours-card", language);
        page.keyboard().press("Escape");
        strip.getByRole(AriaRole.BUTTON).click();
        assertThat(strip).hasCount(0);
        page.reload();
        assertThat(pill).isVisible();
        assertThat(strip).hasCount(0);
    }

    /** R7: another way to the same window, where the project wants it. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void an_entry_in_the_portals_menu_opens_the_chat(
            String user, String language, HostProcess host, Visitors visitors) {
        var page = visitors.as(host, user).portal();
        var menu = page.locator(".cv-user-menu");
        var entry = menu.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^(Ouvrir le chat|Open chat)$")));
        menu.locator("summary").click();
        assertThat(entry).isVisible();
        Screenshots.keepBoth(page, "launcher-menu-entry", language);

        entry.click();

        assertThat(new PortalChat(page).window()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/portal/1$"));

        administration.change("'look':{'headerEntry':false}");
        page.reload();
        menu.locator("summary").click();
        assertThat(menu.getByRole(AriaRole.BUTTON)).isVisible();
        assertThat(entry).hasCount(0);
    }

    /** R76, R129: who is no key user sees no launcher, though somebody could answer. */
    @Test
    void who_is_no_key_user_sees_no_launcher(HostProcess host, Visitors visitors) {
        var jules = visitors.as(host, "jules");
        var page = jules.context().newPage();
        var told = page.waitForResponse(
                Pattern.compile(".*/portals/1/chat$"),
                () -> page.navigate(host.url() + "/servicedesk/customer/portal/1"));

        // What the answer leads to has been drawn by then.
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        assertThat(new PortalChat(page).launcher()).hasCount(0);
        assertThat(told.text()).contains("notEntitled");
        assertThat(jules.errors()).isEmpty();
    }

    private static Locator card(Page page) {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile("^(Chat fermé|Chat closed)$")));
    }

    /** A closing that began an hour ago and ends tomorrow. */
    private static String closedToday(String outsideHours) {
        var now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        return dayAndNight(",'closings':[{'from':'" + now.minusHours(1) + "','to':'" + now.plusDays(1)
                        + "','reason':{'fr':'déménagement','en':'moving'}"
                        + ",'announcement':{'fr':'Nous déménageons.','en':'We are moving.'},'announceDays':7}]")
                + ",'outsideHours':'" + outsideHours + "'";
    }

    private static String dayAndNight(String more) {
        var week = new StringBuilder();
        for (var day : DayOfWeek.values()) {
            week.append(week.isEmpty() ? "" : ",")
                    .append("'" + day.name().toLowerCase(Locale.ROOT) + "':[{'from':'00:00','to':'24:00'}]");
        }
        return "'schedule':{'zone':'UTC','week':{" + week + "}" + more + "}";
    }
}
