package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Help in the window: rules, charter, guide, phone and links are at hand while one chats (R11, R73–R75, R163, R132). */
@OnHost(own = "help")
@InBrowser
final class HelpIT {

    @ParameterizedTest
    @CsvSource({
        "hugo,fr,Aide,Règles du chat,Charte d’utilisation,Notice d’utilisation",
        "lea,en,Help,Chat rules,Charter,User guide",
    })
    void the_charter_and_the_guide_are_one_tab_away(
            String user,
            String language,
            String tab,
            String rules,
            String charter,
            String guide,
            HostProcess host,
            Visitors visitors) {
        Chat.of(host, "aline").available();
        try (var admin = Administration.of(host)) {
            var version = admin.publish(
                    "Un seul sujet.\n\nNi mot de passe, ni jeton.", "One subject.\n\nNo password, no token.");
            var own = Session.of(host, user);
            own.post("/rest/guichet/1.0/portals/1/charter", Map.of("version", version))
                    .ok();
            Chat.of(host, user).open("Pour que la liste ne soit pas vide.");
            var chat = new PortalChat(visitors.as(host, user).portal()).open().list();

            chat.window().getByRole(AriaRole.TAB).first().press("End");

            assertThat(chat.window().getByRole(AriaRole.TAB, named(tab))).isFocused();
            var unfold = chat.window()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + charter)));
            assertThat(unfold).containsText("Version " + version + ", ");
            assertThat(unfold).containsText(Pattern.compile("20\\d\\d"));
            assertThat(unfold).hasAttribute("aria-expanded", "false");
            Screenshots.keepBoth(chat.page(), "help", language);
            unfold.click();
            assertThat(chat.window()
                            .getByText(Pattern.compile("^(Ni mot de passe, ni jeton|No password, no token)\\.$")))
                    .isVisible();
            chat.window().getByRole(AriaRole.BUTTON, named(rules)).click();
            assertThat(chat.window().getByText(Pattern.compile("Ne communiquez jamais|Never share")))
                    .isVisible();
            Screenshots.keepBoth(chat.page(), "help-unfolded", language);

            var link = chat.window()
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + guide)));
            assertThat(link).hasAttribute("href", "https://example.org/kallisto/notice");
            assertThat(link).hasAttribute("target", "_blank");
            assertThat(chat.window().getByText("03 88 64 50 50")).hasAttribute("href", "tel:0388645050");
            assertThat(chat.window().getByText(Pattern.compile("(08:00|8:00).*18:00")))
                    .isVisible();
            assertThat(chat.window().getByText(Pattern.compile("^(Escalader une demande|Escalate a request)$")))
                    .isVisible();
        }
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
