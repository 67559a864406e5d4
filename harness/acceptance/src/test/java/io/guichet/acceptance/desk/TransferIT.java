package io.guichet.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent passes a conversation on; whom it is from; what was missed (D3, R114, M17). */
@OnHost(own = "desk")
final class TransferIT {

    private static final String API = "/rest/guichet/1.0";

    private Chat camille;
    private Chat aline;
    private Chat benoit;

    @BeforeEach
    void people(HostProcess host) {
        camille = Chat.of(host, "camille");
        aline = Chat.of(host, "aline");
        benoit = Chat.of(host, "benoit");
        aline.available();
    }

    @Test
    void a_colleague_has_it_from_then_on_and_is_told() {
        var asked = camille.open("C’est pour la paie.");
        aline.act(asked, "accept").ok();
        try (var page = EventStream.of(benoit.session(), "list")) {
            page.until("hello", event -> true);

            var passed = transfer(aline, asked, Map.of("agent", "benoit", "text", "Tu connais la paie."))
                    .ok();

            assertThat(passed.get("state").asText()).isEqualTo("live");
            assertThat(passed.at("/agent/name").asText()).startsWith("Benoît");
            page.until("entry", event -> event.at("/entry/event/type").asText().equals("transferred"));
        }
        assertThat(kinds(benoit, asked)).contains("note");
        assertThat(kinds(camille, asked)).doesNotContain("note");
        assertThat(camille.entries(asked))
                .noneSatisfy(entry -> assertThat(entry.toString()).contains("connais"));
        var told = last(camille, asked);
        assertThat(told.at("/event/type").asText()).isEqualTo("transferred");
        assertThat(told.at("/event/to").isMissingNode()).isTrue();
        assertThat(told.get("text").asText()).contains("Benoît");
    }

    @Test
    void nobody_passes_on_what_a_colleague_has_and_nobody_gets_what_she_may_not_see() {
        var asked = camille.open("À qui est-ce ?");
        assertThat(transfer(aline, asked, Map.of("agent", "chloe")).status()).isEqualTo(422);
        assertThat(transfer(aline, asked, Map.of("agent", "personne")).status()).isEqualTo(422);
        assertThat(transfer(camille, asked, Map.of("agent", "benoit")).status()).isEqualTo(403);

        transfer(aline, asked, Map.of("agent", "benoit")).ok();

        var late = transfer(aline, asked, Map.of("agent", "aline"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/data/agent/name").asText()
                        + late.json().at("/data/agent").asText())
                .contains("Benoît");
        benoit.act(asked, "end").ok();
        assertThat(transfer(benoit, asked, Map.of("agent", "aline")).status()).isEqualTo(409);
    }

    @Test
    void an_agent_learns_whom_she_talks_to() {
        var asked = camille.open("Qui suis-je ?");

        var customer = aline.session()
                .get(API + "/conversations/" + asked + "/customer")
                .ok();

        assertThat(customer.get("person").asText()).isEqualTo("camille");
        assertThat(customer.get("email").asText()).contains("@");
        assertThat(customer.get("language").asText()).isEqualTo("fr");
        assertThat(customer.at("/requests/total").asInt()).isPositive();
    }

    /** D3: all agents said no, so the customer was told that nobody can answer. */
    @Test
    void what_nobody_took_is_reported_and_what_was_taken_later_is_not(HostProcess host) {
        benoit.away();
        var missed = camille.open("Personne ?");
        aline.act(missed, "decline").ok();
        var daniel = Chat.of(host, "daniel").session();

        // The list follows what is projected, and that is done behind.
        await().untilAsserted(() -> assertThat(
                        ids(aline.session().get(API + "/projects/SUP/missed").ok()))
                .contains(missed));
        var rows = daniel.get(API + "/projects/SUP/missed").ok();
        assertThat(ids(rows)).contains(missed);
        assertThat(rows.get("missed"))
                .noneSatisfy(row -> assertThat(row.has("subject")).isTrue());

        aline.act(missed, "accept").ok();

        await().untilAsserted(() -> assertThat(
                        ids(aline.session().get(API + "/projects/SUP/missed").ok()))
                .doesNotContain(missed));
    }

    private static List<String> ids(JsonNode report) {
        return report.get("missed").findValuesAsText("conversation");
    }

    private static Answer transfer(Chat who, String conversation, Map<String, String> body) {
        return who.session().post(API + "/conversations/" + conversation + "/transfer", body);
    }

    private static List<String> kinds(Chat who, String conversation) {
        return who.entries(conversation).stream()
                .map(entry -> entry.get("kind").asText())
                .toList();
    }

    private static JsonNode last(Chat who, String conversation) {
        var entries = who.entries(conversation);
        return entries.get(entries.size() - 1);
    }
}
