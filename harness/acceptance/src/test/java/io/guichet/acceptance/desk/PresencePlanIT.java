package io.guichet.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R77, R82, M10–M13: a week laid down, colleagues, and an administrator who puts somebody away. */
@OnHost(own = "desk")
final class PresencePlanIT {

    private static final String PRESENCE = "/rest/guichet/1.0/me/presence";
    private static final String AGENTS = "/rest/guichet/1.0/projects/SUP/agents";

    private Chat aline;
    private Chat benoit;

    @BeforeEach
    void people(HostProcess host) {
        aline = Chat.of(host, "aline");
        benoit = Chat.of(host, "benoit");
    }

    @AfterEach
    void without_a_plan() {
        var none = new HashMap<String, Object>(Map.of("state", "away"));
        none.put("plan", null);
        aline.session().put(PRESENCE, none).ok();
        benoit.session().put(PRESENCE, none).ok();
    }

    @Test
    void a_plan_holds_at_once_where_nothing_else_is_said_and_a_word_wins_over_it() {
        var planned = aline.session().put(PRESENCE, Map.of("plan", allDay())).ok();

        assertThat(planned.get("state").asText()).isEqualTo("available");
        assertThat(planned.at("/plan/zone").asText()).isEqualTo("Europe/Paris");

        var away = aline.away();

        assertThat(away.get("state").asText()).isEqualTo("away");
        assertThat(away.get("source").asText()).isEqualTo("manual");
        assertThat(away.at("/plan/week")).hasSize(7);
    }

    /** M12: she is offered nothing, and what she has is hers to answer. */
    @Test
    void who_is_away_still_reads_and_answers(HostProcess host) {
        aline.available();
        var camille = Chat.of(host, "camille");
        var conversation = camille.open("Vous partez déjà ?");
        aline.act(conversation, "accept").ok();
        aline.away();

        assertThat(aline.messages(conversation)).hasSize(1);
        aline.say(conversation, "Je finis avec vous.").ok();

        assertThat(camille.messages(conversation))
                .extracting(message -> message.get("text").asText())
                .containsExactly("Vous partez déjà ?", "Je finis avec vous.");
        assertThat(aline.session().get(PRESENCE).ok().get("state").asText()).isEqualTo("away");
        camille.act(conversation, "end").ok();
    }

    @Test
    void one_sees_who_else_is_there_and_how_busy(HostProcess host) {
        aline.available();
        benoit.available();
        var conversation = Chat.of(host, "camille").open("Qui est là ?");
        benoit.act(conversation, "accept").ok();

        var seen = aline.session().get(PRESENCE).ok();

        assertThat(colleague(seen, "benoit").get("state").asText()).isEqualTo("available");
        assertThat(colleague(seen, "benoit").get("load").asInt()).isPositive();
        assertThat(colleague(seen, "aline").get("me").asBoolean()).isTrue();
        assertThat(seen.at("/chats/0/project").asText()).isEqualTo("SUP");
        assertThat(seen.at("/chats/0/available").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(seen.get("colleagues").findValuesAsText("person")).doesNotContain("chloe");
    }

    /** M13: and only of her own project. */
    @Test
    void an_administrator_puts_an_agent_away_and_she_is_told_who(HostProcess host) {
        benoit.available();
        var daniel = Chat.of(host, "daniel").session();

        var agents =
                daniel.put(AGENTS + "/benoit/presence", Map.of("state", "away")).ok();

        assertThat(agents.get("agents").findValuesAsText("person")).contains("benoit");
        await().untilAsserted(() -> assertThat(
                        benoit.session().get(PRESENCE).ok().get("state").asText())
                .isEqualTo("away"));
        assertThat(benoit.session().get(PRESENCE).ok().get("changedBy").asText())
                .startsWith("Daniel");
        assertThat(benoit.available().has("changedBy")).isFalse();
        assertThat(daniel.put(AGENTS + "/chloe/presence", Map.of("state", "away"))
                        .status())
                .isEqualTo(404);
        assertThat(daniel.put(AGENTS + "/benoit/presence", Map.of("state", "available"))
                        .status())
                .isEqualTo(400);
        assertThat(aline.session()
                        .put(AGENTS + "/benoit/presence", Map.of("state", "away"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_no_plan_is_refused_by_name() {
        var upsideDown = Map.of(
                "zone", "Europe/Paris", "week", Map.of("monday", List.of(Map.of("from", "12:00", "to", "09:00"))));
        var nowhere = Map.of("zone", "Europe/Nowhere", "week", Map.of());

        assertThat(aline.session().put(PRESENCE, Map.of("plan", upsideDown)).status())
                .isEqualTo(422);
        assertThat(aline.session()
                        .put(PRESENCE, Map.of("plan", nowhere))
                        .json()
                        .at("/data/field")
                        .asText())
                .isEqualTo("plan.zone");
    }

    private static JsonNode colleague(JsonNode presence, String person) {
        for (var one : presence.get("colleagues")) {
            if (one.get("person").asText().equals(person)) {
                return one;
            }
        }
        throw new AssertionError(person + " is not among the colleagues");
    }

    private static Map<String, Object> allDay() {
        var week = new HashMap<String, Object>();
        var today = ZonedDateTime.now(ZoneId.of("Europe/Paris"));
        for (var i = 0; i < 7; i++) {
            week.put(
                    today.plusDays(i).getDayOfWeek().name().toLowerCase(Locale.ROOT),
                    List.of(Map.of("from", "00:00", "to", "24:00")));
        }
        return Map.of("zone", "Europe/Paris", "week", week);
    }
}
