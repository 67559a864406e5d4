package io.guichet.acceptance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An administrator of Jira changes a project's key while people talk (R122, R144). */
@OnHost(own = "project-key")
final class ProjectKeyIT {

    private static final String API = "/rest/guichet/1.0";
    private static final Duration SOON = Duration.ofSeconds(40);

    @Test
    void settings_agents_and_conversations_stay_with_the_project(HostProcess host) {
        var admin = Session.of(host, "admin");
        var settings =
                (ObjectNode) admin.get(API + "/admin/projects/SUP/settings").ok();
        admin.put(API + "/admin/projects/SUP/settings", settings.put("pickUpMinutes", 7))
                .ok();
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        aline.available();
        var id = camille.open("La clé va changer");
        aline.act(id, "accept").ok();
        assertThat(Jira.requestOf(camille, id)).startsWith("SUP-");

        admin.put("/rest/host-jira/1.0/projects/SUP/key/HELP", "{}").ok();

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(admin.get(API + "/admin/projects/HELP/settings")
                            .ok()
                            .path("pickUpMinutes")
                            .asInt())
                    .isEqualTo(7);
            assertThat(camille.state(1).path("pickUpMinutes").asInt()).isEqualTo(7);
            assertThat(camille.state(1).path("state").asText()).isEqualTo("open");
            assertThat(camille.conversation(id).path("requestKey").asText()).startsWith("HELP-");
            assertThat(aline.session()
                            .get(API + "/desk?filter=mine")
                            .ok()
                            .path("conversations")
                            .findValuesAsText("id"))
                    .contains(id);
        });
        aline.say(id, "Elle a changé").ok();
        assertThat(camille.messages(id)).hasSize(2);
        assertThat(admin.get(API + "/admin/projects/SUP/settings")
                        .ok()
                        .path("pickUpMinutes")
                        .asInt())
                .as("an old address")
                .isEqualTo(7);
    }
}
