package io.guichet.acceptance.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two agents who qualify one request; Jira's REST says what is in it. */
@OnHost
final class TwoAgentsQualifyIT {

    private static final String API = "/rest/guichet/1.0/conversations/";

    /** Two agents, each with a form of her own: what one does not send stays as the other set it (R91–R94). */
    @Test
    void two_agents_change_different_fields_and_both_stay(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Deux agents qualifient.");
        var key = Jira.requestOf(camille, id);

        Chat.of(host, "aline")
                .session()
                .put(API + id + "/qualification", Map.of("type", "bogue", "subject", "Titre d’Aline"))
                .ok();
        Chat.of(host, "benoit")
                .session()
                .put(API + id + "/qualification", Map.of("type", "bogue", "assignee", "benoit"))
                .ok();

        var fields = Jira.of(host, "aline").issue(key).get("fields");
        assertThat(fields.get("summary").asText()).isEqualTo("Titre d’Aline");
        assertThat(fields.at("/assignee/name").asText()).isEqualTo("benoit");
        assertThat(fields.at("/issuetype/name").asText()).isEqualTo("Bogue");
    }
}
