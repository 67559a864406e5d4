package io.guichet.acceptance.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.guichet.acceptance.browser.AgentPanel;
import io.guichet.acceptance.browser.InBrowser;
import io.guichet.acceptance.browser.PortalChat;
import io.guichet.acceptance.browser.Visitors;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axe finds nothing to object in any state that people meet (WCAG 2.2 AA), and the keyboard alone is enough. */
@OnHost
@InBrowser
final class AccessibilityIT {

    private static final String WIDGET = "guichet-chat";

    @BeforeEach
    void aline_is_available(HostProcess host) {
        Chat.of(host, "aline").available();
    }

    @ParameterizedTest
    @ValueSource(ints = {Visitors.NARROW, Visitors.WIDE})
    void launcher_list_new_conversation_and_thread(int width, HostProcess host, Visitors visitors) {
        var lea = Chat.of(host, "lea");
        var id = lea.open("The month cannot be closed.");
        Chat.of(host, "aline")
                .say(id, "Which month is it? https://example.org/help")
                .ok();
        var chat = new PortalChat(visitors.as(host, "lea", width).portal());
        assertThat(chat.launcher()).isVisible();
        Axe.findsNothing(chat.page(), WIDGET);

        chat.open();
        assertThat(chat.window().getByText("The month cannot be closed.").first())
                .isVisible();
        Axe.findsNothing(chat.page(), WIDGET);

        if (chat.newConversation().first().isVisible()) {
            chat.newConversation().first().click();
            assertThat(chat.box()).isVisible();
            Axe.findsNothing(chat.page(), WIDGET);
            chat.back().click();
        }
        if (!chat.composer().isVisible()) {
            chat.window().getByText("The month cannot be closed.").first().click();
        }
        assertThat(chat.message("Which month")).isVisible();
        Axe.findsNothing(chat.page(), WIDGET);
    }

    @Test
    void a_thread_without_connection(HostProcess host, Visitors visitors) {
        Chat.of(host, "camille").open("Le certificat est refusé.");
        var camille = visitors.as(host, "camille");
        var chat = new PortalChat(camille.portal()).open();
        chat.reach("Le certificat est refusé.");

        camille.offline(true);
        chat.say("Écrit sans réseau");

        assertThat(chat.window().getByText("Connexion perdue.")).isVisible();
        Axe.findsNothing(chat.page(), WIDGET);
    }

    @Test
    void the_agents_panel(HostProcess host, Visitors visitors) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Le bordereau ne se télécharge pas.");
        var panel = new AgentPanel(visitors.as(host, "aline").issue(Jira.requestOf(camille, id)));
        assertThat(panel.message("Le bordereau")).isVisible();

        Axe.findsNothing(panel.page(), ".guichet-agent-panel");
    }

    @Test
    void the_keyboard_alone_opens_asks_and_closes(HostProcess host, Visitors visitors) {
        var chat = new PortalChat(visitors.as(host, "hugo").portal());
        var keyboard = chat.page().keyboard();
        chat.launcher().focus();

        keyboard.press("Enter");
        if (!chat.box().isVisible()) {
            chat.newConversation().or(chat.box()).first().waitFor();
        }
        if (!chat.box().isVisible()) {
            chat.newConversation().first().focus();
            keyboard.press("Enter");
        }
        assertThat(chat.box()).isFocused();
        keyboard.type("Au clavier seul");
        keyboard.press("Enter");
        assertThat(chat.message("Au clavier seul")).isVisible();
        assertThat(chat.composer()).isFocused();
        keyboard.press("Escape");

        assertThat(chat.window()).isHidden();
        assertThat(chat.launcher()).isFocused();
    }
}
