package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who somebody is, confirmed by a token that comes by Jira's mail (R46, R47, R164). */
@OnHost(own = "identity")
@InBrowser
final class IdentityIT {

    private static final String ADDRESS = "jules.petit@example.net";
    private static final Pattern TOKEN = Pattern.compile("\\b[2-9A-Z]{8}\\b");

    @Test
    void a_customer_whom_nobody_assigned_confirms_once_who_he_is(HostProcess host, Visitors visitors) {
        Chat.of(host, "aline").available();
        var jules = Chat.of(host, "jules");
        try (var admin = Administration.of(host)) {
            assertThat(jules.state(1).has("identity")).isFalse();
            admin.change("'identity':{'confirm':true},'keyUsers':{'everyone':true}");

            assertThat(Chat.of(host, "camille").state(1).has("identity"))
                    .as("R47")
                    .isFalse();
            assertThat(jules.state(1).get("identity").asText()).isEqualTo("needed");
            var refused = jules.open(UUID.randomUUID().toString(), "Bonjour");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().get("code").asText()).isEqualTo("identity.due");

            var chat = new PortalChat(visitors.as(host, "jules").portal()).open();
            assertThat(field(chat, "name")).isFocused();
            Screenshots.keepBoth(chat.page(), "identity-form", "fr");
            field(chat, "name").fill("Jules Petit");
            field(chat, "email").fill("jules");
            button(chat, "Envoyer le jeton").click();
            assertThat(chat.window().getByText("Indiquez une adresse e-mail valide."))
                    .isVisible();
            assertThat(field(chat, "email")).isFocused();
            field(chat, "email").fill(ADDRESS);
            button(chat, "Envoyer le jeton").click();

            assertThat(chat.window().getByText("Un jeton a été envoyé à " + ADDRESS + "."))
                    .isVisible();
            assertThat(chat.window().getByText(Pattern.compile("^Renvoyer dans \\d+\\ss$")))
                    .isVisible();
            assertThat(field(chat, "token")).isFocused();
            assertThat(field(chat, "token")).hasAttribute("autocomplete", "one-time-code");
            field(chat, "token").fill("AAAAAAAA");
            field(chat, "token").press("Enter");
            assertThat(chat.window().getByText("Jeton incorrect ou expiré.")).isVisible();
            Screenshots.keepBoth(chat.page(), "identity-wrong-token", "fr");

            chat.page().reload();
            field(chat, "token").fill(" " + token(host).toLowerCase(java.util.Locale.ROOT) + " ");
            button(chat, "Confirmer").click();

            assertThat(chat.box()).isFocused();
            chat.ask("Bonjour, je suis Jules.");
            assertThat(jules.state(1).has("identity")).isFalse();
            var again =
                    jules.session().post("/rest/guichet/1.0/portals/1/identity/confirm", Map.of("token", "AAAAAAAA"));
            assertThat(again.status()).isEqualTo(409);
        }
    }

    /** The newest mail to the address that he typed; it names nothing else of what he typed. */
    private static String token(HostProcess host) {
        for (var mail :
                Session.of(host, "admin").get("/rest/host-jira/1.0/mails").ok()) {
            if (mail.get("to").asText().equals(ADDRESS)) {
                var body = mail.get("body").asText();
                assertThat(body).doesNotContain("Jules Petit");
                var token = TOKEN.matcher(body);
                assertThat(token.find()).isTrue();
                return token.group();
            }
        }
        throw new AssertionError("no mail to " + ADDRESS);
    }

    private static Locator field(PortalChat chat, String name) {
        return chat.window().locator("input[name=" + name + "]");
    }

    private static Locator button(PortalChat chat, String name) {
        return chat.window().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
