package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** R51, B11: a likely secret is noticed before it is sent; the customer masks it, edits, or sends it as it is. */
@OnHost(own = "secrets-browser")
@InBrowser
final class SecretsInBrowserIT {

    private static final String SECRET = "Hiver#2024x";
    private static final String FRENCH = "Mon mot de passe est " + SECRET;
    private static final Pattern AS_IT_IS = Pattern.compile("^(Envoyer tel quel|Send as it is)$");

    @BeforeEach
    void aline_is_available(HostProcess host) {
        Chat.of(host, "aline").available();
    }

    @ParameterizedTest
    @CsvSource({
        "hugo,fr,Mon mot de passe est ,Masquer et envoyer",
        "lea,en,My password is ,Mask and send",
    })
    void it_is_masked_before_it_leaves(
            String user, String language, String words, String mask, HostProcess host, Visitors visitors) {
        var chat = thread(host, visitors, user);

        chat.say(words.strip() + " " + SECRET);

        assertThat(button(chat, mask)).isFocused();
        assertThat(chat.messages()).hasCount(1);
        Screenshots.keepBoth(chat.page(), "secret", language);
        button(chat, mask).press("Enter");
        assertThat(chat.message("••••••")).isVisible();
        assertThat(chat.message(SECRET)).hasCount(0);
        assertThat(warning(chat)).hasCount(0);
        assertThat(chat.composer()).isFocused();
    }

    @Test
    void it_may_be_edited_or_sent_as_it_is(HostProcess host, Visitors visitors) {
        var chat = thread(host, visitors, "hugo");
        chat.say(FRENCH);

        button(chat, "Modifier").click();
        assertThat(warning(chat)).hasCount(0);
        assertThat(chat.composer()).isFocused();
        assertThat(chat.composer()).hasValue(FRENCH);

        chat.composer().press("Enter");
        button(chat, "Envoyer tel quel").click();
        assertThat(chat.message(FRENCH)).isVisible();
        assertThat(chat.messages()).hasCount(2);
    }

    @Test
    void what_the_administrator_forbids_is_not_offered(HostProcess host, Visitors visitors) {
        try (var admin = Administration.of(host)) {
            admin.change("'secrets':'refuse'");
            var chat = thread(host, visitors, "hugo");

            chat.say(FRENCH);

            assertThat(button(chat, "Masquer et envoyer")).isVisible();
            assertThat(warning(chat).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(AS_IT_IS)))
                    .hasCount(0);
        }
    }

    @Test
    void a_new_conversation_is_looked_at_as_well(HostProcess host, Visitors visitors) {
        var chat = new PortalChat(visitors.as(host, "camille").portal()).open();
        chat.box().or(chat.newConversation()).first().waitFor();
        if (!chat.box().isVisible()) {
            chat.newConversation().first().click();
        }
        chat.box().fill(FRENCH);
        chat.box().press("Enter");

        Screenshots.keepBoth(chat.page(), "secret-new");
        button(chat, "Masquer et envoyer").click();

        assertThat(chat.message("Mon mot de passe est ••••••")).isVisible();
    }

    private static PortalChat thread(HostProcess host, Visitors visitors, String user) {
        var asked = "Une question avant un secret, " + System.nanoTime();
        Chat.of(host, user).open(asked);
        return new PortalChat(visitors.as(host, user).portal()).open().reach(asked);
    }

    private static Locator warning(PortalChat chat) {
        return chat.window().getByRole(AriaRole.ALERTDIALOG);
    }

    private static Locator button(PortalChat chat, String name) {
        return warning(chat)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
