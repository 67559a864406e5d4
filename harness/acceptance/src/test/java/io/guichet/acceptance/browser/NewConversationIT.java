package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a new conversation: what is asked for, and that nothing which was typed is lost (R9, R11, R66, R132, R158). */
@OnHost(own = "new-conversation")
@InBrowser
final class NewConversationIT {

    private static final Pattern START = Pattern.compile("^(Démarrer le chat|Start chat)$");
    private static final Pattern REQUEST = Pattern.compile("^(Créer une demande|Create a request)$");
    private static final Pattern NOBODY =
            Pattern.compile("^(Plus aucun agent n’est disponible|No agent is available any more)\\. .*");

    private static final Pattern LEFT = Pattern.compile("^\\d+ (caractères restants|characters left)$");
    private static final Pattern EXCESS = Pattern.compile("^\\d+ (caractères de trop|characters too many)$");
    private static final Pattern RECORDED = Pattern.compile("est enregistrée|is recorded");
    private static final Pattern QUEUED = Pattern.compile("file d’attente|tête de file|in line");

    /** Half a minute is promised. */
    private static final double SEEN_WITHIN = 30_000;

    @BeforeEach
    void aline_alone_is_available(HostProcess host) {
        Chat.of(host, "benoit").away();
        Chat.of(host, "aline").available();
    }

    /** R66: the modules there are depend on the topic; one is asked for where there are any. */
    @ParameterizedTest
    @CsvSource({"hugo,fr,Tableaux de bord", "lea,en,Dashboards"})
    void the_modules_follow_the_topic_and_one_is_asked_for(
            String user, String language, String module, HostProcess host, Visitors visitors) {
        var asked = "Le tableau de bord " + language + " est vide.";
        var chat = form(host, visitors, user);
        chat.box().fill(asked);
        assertThat(select(chat, "module")).hasCount(0);

        select(chat, "topic").selectOption("assistance");
        select(chat, "module").selectOption("paie");
        select(chat, "topic").selectOption("produits");
        assertThat(select(chat, "module")).hasCount(0);
        select(chat, "topic").selectOption("editions");
        assertThat(select(chat, "module")).hasValue("");
        assertThat(select(chat, "module").locator("option")).hasCount(3);
        assertThat(select(chat, "module")).containsText(module);
        assertThat(chat.box()).hasValue(asked);

        button(chat, START).click();
        var lacks = chat.window().getByText(Pattern.compile("^(Précisez le module|Please give the module)\\.$"));
        assertThat(lacks).isVisible();
        assertThat(select(chat, "module")).isFocused();
        assertThat(select(chat, "module")).hasAttribute("aria-invalid", "true");
        Screenshots.keepBoth(chat.page(), "new-module-lacks", language);

        select(chat, "module").selectOption("tableaux");
        assertThat(lacks).hasCount(0);
        button(chat, START).click();
        assertThat(chat.message(asked)).isVisible();
        var own = Chat.of(host, user);
        assertThat(own.conversations())
                .filteredOn(it -> it.get("subject").asText().equals(asked))
                .singleElement()
                .satisfies(it -> assertThat(it.get("module").get("id").asText()).isEqualTo("tableaux"))
                .satisfies(it -> assertThat(it.get("topic").get("id").asText()).isEqualTo("editions"));
    }

    /** R11, R132: never ticked beforehand, asked for once, and anew when there is a new version. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void each_version_of_the_charter_is_accepted_once(
            String user, String language, HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            var version = publish(admin);
            var own = Chat.of(host, user);
            var before = own.conversations().size();
            var chat = form(host, visitors, user);
            var charter = chat.window().getByRole(AriaRole.CHECKBOX);
            assertThat(charter).not().isChecked();

            chat.box().fill("Une question avec charte, " + language);
            button(chat, START).click();
            assertThat(chat.window()
                            .getByText(Pattern.compile(
                                    "^(Acceptez la charte pour démarrer|Accept the charter to start) .*")))
                    .isVisible();
            assertThat(charter).isFocused();
            Screenshots.keepBoth(chat.page(), "new-charter-lacks", language);
            assertThat(own.conversations()).hasSize(before);

            charter.check();
            button(chat, START).click();
            assertThat(chat.message("Une question avec charte, " + language)).isVisible();
            assertThat(own.state(1).get("charter").get("accepted").asBoolean()).isTrue();

            chat.begin();
            assertThat(select(chat, "topic")).isVisible();
            assertThat(charter).hasCount(0);
            publish(admin);
            chat.page().reload();
            assertThat(chat.box()).isVisible();
            assertThat(charter).not().isChecked();
            assertThat(chat.window().getByText("(version " + (version + 1) + ")"))
                    .isVisible();
        }
    }

    /** M21: neither another page of the portal nor a reload, nor a window that was closed, costs a word. */
    @Test
    void a_draft_survives_navigation_reload_and_a_closed_window(HostProcess host, Visitors visitors) {
        var draft = "La balance âgée\nn’est pas juste";
        var chat = form(host, visitors, "camille");
        var page = chat.page();
        chat.box().fill(draft);
        select(chat, "topic").selectOption("facturation");
        select(chat, "module").selectOption("contrats");

        page.locator(".cv-requests-link").click();
        page.waitForURL("**/user/requests");
        assertThat(chat.box()).hasValue(draft);
        page.reload();
        assertThat(chat.box()).hasValue(draft);
        assertThat(select(chat, "topic")).hasValue("facturation");
        assertThat(select(chat, "module")).hasValue("contrats");
        chat.box().press("Escape");
        assertThat(chat.window()).hasCount(0);

        chat.open().begin();
        assertThat(chat.box()).hasValue(draft);
        assertThat(select(chat, "module")).hasValue("contrats");
        chat.box().fill("");
        chat.page().reload();
        assertThat(chat.box()).hasValue("");
    }

    /** The limit is the administrator's; what is too long is counted and stays. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void what_is_too_long_is_counted_and_not_sent(String user, String language, HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change("'messageLength':200");
            var chat = form(host, visitors, user);
            assertThat(select(chat, "topic")).isVisible();

            chat.box().fill("é".repeat(179));
            assertThat(chat.window().getByText(LEFT)).hasCount(0);
            chat.box().fill("é".repeat(190));
            assertThat(chat.window().getByText(LEFT).first()).containsText("10");
            // As people count: one sign, though it is two for a program.
            chat.box().fill("😀".repeat(203));
            assertThat(chat.window().getByText(EXCESS).first()).containsText("3");
            button(chat, START).click();
            assertThat(chat.box()).isFocused();
            assertThat(chat.box()).hasAttribute("aria-invalid", "true");
            Screenshots.keepBoth(chat.page(), "new-too-long", language);

            chat.box().fill(language + "x".repeat(198));
            assertThat(chat.window().getByText(EXCESS)).hasCount(0);
            button(chat, START).click();
            assertThat(chat.message(language + "x".repeat(198))).isVisible();
        }
    }

    /** R158: the window stays when the last agent leaves, and what is sent becomes a request. */
    @ParameterizedTest
    @CsvSource({"hugo,fr", "lea,en"})
    void left_alone_the_form_stays_and_makes_a_request(
            String user, String language, HostProcess host, Visitors visitors) {
        var asked = "La remise " + language + " ne s’applique pas.";
        var chat = form(host, visitors, user);
        chat.box().fill(asked);
        assertThat(button(chat, START)).isVisible();

        Chat.of(host, "aline").away();

        assertThat(chat.window().getByText(NOBODY)).isVisible(new IsVisibleOptions().setTimeout(SEEN_WITHIN));
        assertThat(button(chat, START)).hasCount(0);
        assertThat(chat.launcher()).hasCount(0, new HasCountOptions().setTimeout(SEEN_WITHIN));
        assertThat(chat.box()).hasValue(asked);
        Screenshots.keepBoth(chat.page(), "new-left-alone", language);
        button(chat, REQUEST).click();

        assertThat(chat.message(asked)).isVisible();
        assertThat(chat.window().getByText(RECORDED).first()).isVisible();
        assertThat(chat.window().getByText(QUEUED)).hasCount(0);
        assertThat(Chat.of(host, user).conversations())
                .filteredOn(it -> it.get("subject").asText().equals(asked))
                .singleElement()
                .satisfies(it -> assertThat(it.get("state").asText()).isEqualTo("ticket"));
        Screenshots.keepBoth(chat.page(), "new-left-alone-sent", language);
    }

    private static int publish(Administration admin) {
        return admin.publish("Soyez brefs, un sujet à la fois.", "Be brief, one subject at a time.");
    }

    private static PortalChat form(HostProcess host, Visitors visitors, String user) {
        return new PortalChat(visitors.as(host, user).portal()).open().begin();
    }

    private static Locator select(PortalChat chat, String name) {
        return chat.window().locator("select[name=" + name + "]");
    }

    private static Locator button(PortalChat chat, Pattern name) {
        return chat.window().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
