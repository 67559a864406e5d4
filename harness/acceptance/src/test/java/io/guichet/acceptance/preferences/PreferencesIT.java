package io.guichet.acceptance.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R18–R22, M5, M6: four choices that follow their person, with defaults for all others. */
@OnHost(own = "preferences")
final class PreferencesIT {

    private static final String PREFERENCES = "/rest/guichet/1.0/me/preferences";

    @Test
    void a_choice_is_there_in_another_session_and_heard_in_every_tab(HostProcess host) {
        var camille = Session.of(host, "camille");
        try (var stream = EventStream.of(Session.of(host, "camille"), "list");
                var other = EventStream.of(Session.of(host, "hugo"), "list")) {
            stream.until("hello", event -> true);
            other.until("hello", event -> true);

            camille.put(PREFERENCES, Map.of("showKey", true, "originalInHeader", true))
                    .ok();

            var told = stream.until("preferences", event -> true).data();
            assertThat(chosen(told)).isEqualTo("true false false true");
            assertThat(other.events()).noneMatch(event -> event.name().equals("preferences"));
        }
        assertThat(chosen(Session.of(host, "camille").get(PREFERENCES).ok())).isEqualTo("true false false true");

        camille.put(PREFERENCES, Map.of("showKey", false)).ok();
        assertThat(chosen(camille.get(PREFERENCES).ok())).isEqualTo("false false false true");
    }

    @Test
    void who_never_chose_gets_the_new_defaults_and_who_chose_keeps_hers(HostProcess host) {
        var lea = Session.of(host, "lea");
        var jules = Session.of(host, "jules");
        assertThat(chosen(jules.get(PREFERENCES).ok())).isEqualTo("false false false false");
        lea.put(PREFERENCES, Map.of("originalInList", true)).ok();

        Administration.of(host).changeAll("{'showKey':true,'unresolvedOnly':true}");

        assertThat(chosen(jules.get(PREFERENCES).ok())).isEqualTo("true true false false");
        assertThat(chosen(lea.get(PREFERENCES).ok())).isEqualTo("false false true false");
    }

    @Test
    void what_is_no_boolean_is_refused(HostProcess host) {
        var hugo = Session.of(host, "hugo");

        assertThat(hugo.put(PREFERENCES, Map.of("showKey", "yes")).status()).isEqualTo(400);
        assertThat(hugo.put(PREFERENCES, Map.of("showKeys", true)).status()).isEqualTo(400);
    }

    private static String chosen(JsonNode preferences) {
        return preferences.get("showKey").asText() + " "
                + preferences.get("unresolvedOnly").asText() + " "
                + preferences.get("originalInList").asText() + " "
                + preferences.get("originalInHeader").asText();
    }
}
