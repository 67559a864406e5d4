package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agent asks for a chat about a request; its reporter accepts, refuses or lets it go by, on any page (R43–R45, R86). */
@OnHost(own = "invitation")
@InBrowser
final class InvitationIT {

    /** Half a minute is promised; an open page asks every 25 s. */
    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);

    private static final double SEEN_WITHIN = 35_000;

    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(SEEN_WITHIN);
    private static final HasCountOptions GONE = new HasCountOptions().setTimeout(SEEN_WITHIN);
    private static final Pattern ACCEPT = Pattern.compile("^(Accepter|Accept)$");
    private static final Pattern LATER = Pattern.compile("^(Pas maintenant|Not now)$");

    private static final Pattern NOT_TODAY = Pattern.compile("^(Ne plus proposer|Do not ask again)");

    @BeforeEach
    void aline_is_available(HostProcess host) {
        Chat.of(host, "aline").available();
    }

    /** R43, R44: nothing opens and no focus moves before she agrees; then the agent is named. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void accepted_it_becomes_a_conversation_with_the_agent(
            String user, String language, HostProcess host, Visitors visitors) {
        var key = Requests.make(host, user, "Une impression " + language + " reste en attente");
        var person = visitors.as(host, user).withClock();
        var requests = person.open("/servicedesk/customer/user/requests");
        var chat = new PortalChat(person.portal());
        chat.page().locator("#cv-main").focus();

        invite(host, key);
        person.asksAgain();

        var card = card(chat.page());
        assertThat(card).isVisible(SOON);
        assertThat(card).containsText(Pattern.compile("Aline .*(propose d’échanger par chat|invites you to chat)"));
        assertThat(card).containsText(key);
        assertThat(card).containsText("Une impression " + language);
        assertThat(card).containsText(Pattern.compile("(expire dans|expires in) \\d+:\\d\\d"));
        assertThat(chat.window()).hasCount(0);
        assertThat(chat.page().locator("#cv-main")).isFocused();
        Screenshots.keepBoth(chat.page(), "invitation", language);

        button(card, ACCEPT).click();

        assertThat(card).hasCount(0);
        assertThat(chat.window().getByText(Pattern.compile("^(Vous avez accepté|You accepted) .*Aline.*")))
                .isVisible();
        assertThat(chat.composer()).isVisible();
        Screenshots.keepBoth(chat.page(), "invitation-accepted", language);
        requests.bringToFront();
        person.asksAgain();
        assertThat(card(requests)).hasCount(0, GONE);
        var conversation = Chat.of(host, "aline").ofIssue(key);
        assertThat(conversation.get("state").asText()).isEqualTo("live");
        assertThat(conversation.get("agent").get("name").asText()).startsWith("Aline");
        assertThat(person.errors()).isEmpty();
    }

    /** R45, R86: the request goes on, the agent is told, and nobody is asked twice. */
    @Test
    void refused_in_one_tab_it_is_gone_in_all_and_the_agent_is_told(HostProcess host, Visitors visitors) {
        var key = Requests.make(host, "camille", "Le rapprochement bancaire est incomplet");
        var person = visitors.as(host, "camille").withClock();
        var page = person.open("/servicedesk/customer/portal/1/" + key);
        var home = person.portal();
        var panel = new AgentPanel(visitors.as(host, "aline").issue(key));
        invite(host, key);
        person.asksAgain();
        assertThat(card(home)).isVisible(SOON);
        page.bringToFront();
        assertThat(card(page)).isVisible(SOON);

        button(card(page), LATER).click();

        assertThat(card(page)).hasCount(0);
        assertThat(card(home)).hasCount(0);
        assertThat(new PortalChat(page).window()).hasCount(0);
        assertThat(panel.panel().getByText(Pattern.compile("Camille.* a refusé pour le moment\\.")))
                .isVisible();
        Screenshots.keep(panel.page(), "invitation-refused-agent");
        assertThat(invitationOn(host, key)).isEqualTo("refused");
        page.reload();
        assertThat(page.locator("h1")).containsText("Le rapprochement bancaire");
        assertThat(new PortalChat(page).launcher()).isVisible();
        assertThat(card(page)).hasCount(0);
    }

    /** R45: nobody is hurried but by the clock, and the request can still be answered. */
    @Test
    void let_go_by_it_says_so_and_leads_to_the_request(HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change("'delays':{'invitationSeconds':15}");
            var key = Requests.make(host, "camille", "Le journal des achats est absent");
            var camille = visitors.as(host, "camille").withClock();
            var page = camille.portal();
            invite(host, key);
            camille.asksAgain();
            assertThat(card(page)).isVisible(SOON);

            // Held, so that it does not go while one reads.
            card(page).hover();
            assertThat(card(page).getByText("a expiré")).isVisible(new IsVisibleOptions().setTimeout(45_000));
            assertThat(button(card(page), ACCEPT)).hasCount(0);
            Screenshots.keepBoth(page, "invitation-expired");
            card(page).getByText("Répondre sur la demande").click();

            assertThat(page).hasURL(Pattern.compile(".*/servicedesk/customer/portal/1/" + key));
            assertThat(page.locator("h1")).containsText("Le journal des achats est absent");
            await().atMost(ONE_MINUTE)
                    .untilAsserted(() -> assertThat(invitationOn(host, key)).isEqualTo("expired"));
        }
    }

    /** R45, R86: from the second time on she may have peace for the day, from whoever asks about whatever. */
    @Test
    void refused_again_she_may_say_not_today_and_agents_read_why(HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change("'delays':{'invitationSeconds':3600}");
            var key = Requests.make(host, "jules", "L’import des notes s’arrête");
            var other = Requests.make(host, "jules", "Le relevé de notes est vide");
            invite(host, key);
            refuse(host, key);
            var jules = visitors.as(host, "jules").withClock();
            var page = jules.portal();
            invite(host, key);
            jules.asksAgain();
            var card = card(page);
            assertThat(card).isVisible(SOON);
            Screenshots.keepBoth(page, "invitation-again", "fr");
            assertThat(button(card, NOT_TODAY)).hasText("Ne plus proposer aujourd’hui");
            language(host, "jules", "en_UK");
            page.reload();
            assertThat(card).isVisible(SOON);
            Screenshots.keepBoth(page, "invitation-again", "en");
            assertThat(button(card, NOT_TODAY)).hasText("Do not ask again today");
            var panel = new AgentPanel(visitors.as(host, "aline").issue(key));
            assertThat(panel.panel().getByText("En attente de Jules")).isVisible();

            page.bringToFront();
            button(card, NOT_TODAY).click();

            assertThat(card).hasCount(0);
            assertThat(panel.panel().getByText("Jules ne souhaite plus d’invitation aujourd’hui."))
                    .isVisible(SOON);
            assertThat(panel.button("Inviter à nouveau")).hasCount(0);
            Screenshots.keepBoth(panel.page(), "invitation-not-today-agent", "fr");
            language(host, "aline", "en_UK");
            panel.page().reload();
            assertThat(panel.panel().getByText("Jules does not want another invitation today."))
                    .isVisible();
            Screenshots.keepBoth(panel.page(), "invitation-not-today-agent", "en");
            var elsewhere = new AgentPanel(visitors.as(host, "aline").issue(other));
            elsewhere.button("Start chat").click();
            assertThat(elsewhere.panel().getByText("The customer does not want another invitation today."))
                    .isVisible();
        } finally {
            language(host, "jules", "fr_FR");
            language(host, "aline", "fr_FR");
        }
    }

    private static void language(HostProcess host, String user, String locale) {
        Session.of(host, user)
                .put("/rest/api/2/mypreferences?key=jira.user.locale", locale)
                .ok();
    }

    private static String invitationOn(HostProcess host, String key) {
        return Chat.of(host, "aline").ofIssue(key).at("/invitation/state").asText();
    }

    private static void refuse(HostProcess host, String key) {
        var id = Chat.of(host, "aline").ofIssue(key).get("id").asText();
        Chat.of(host, "jules")
                .session()
                .post("/rest/guichet/1.0/conversations/" + id + "/invitation", Map.of("accepted", false))
                .ok();
    }

    private static void invite(HostProcess host, String key) {
        Chat.of(host, "aline")
                .session()
                .post("/rest/guichet/1.0/issues/" + key + "/invitations", Map.of())
                .ok();
    }

    private static Locator card(Page page) {
        return page.getByRole(
                AriaRole.REGION,
                new Page.GetByRoleOptions().setName("Invitation").setExact(true));
    }

    private static Locator button(Locator card, Pattern name) {
        return card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .last();
    }
}
