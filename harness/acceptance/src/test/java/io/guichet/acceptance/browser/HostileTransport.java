package io.guichet.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import org.junit.jupiter.api.Test;

/** Messages arrive whatever stands between browser and server (D7); each way has its own time. */
abstract class HostileTransport {

    private final int patienceMs;

    HostileTransport(int patienceMs) {
        this.patienceMs = patienceMs;
    }

    @Test
    void an_answer_arrives_without_reload(HostProcess host, Visitors visitors) {
        var aline = Chat.of(host, "aline");
        aline.available();
        var conversations = Chat.of(host, "camille");
        var id = conversations.open("Le stock est négatif.");
        var chat = new PortalChat(visitors.as(host, "camille").portal()).open();
        chat.reach("Le stock est négatif.");
        assertThat(chat.composer()).isVisible();

        for (var i = 1; i <= 3; i++) {
            aline.say(id, "Réponse " + i).ok();
            assertThat(chat.message("Réponse " + i)).isVisible(new IsVisibleOptions().setTimeout(patienceMs));
        }
    }
}
