package io.guichet.acceptance.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a conversation is offered to, as the wire says it (R78–R81, R85, R136, B6). */
@OnHost(own = "routing")
final class RoutingIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private Chat aline;
    private Chat benoit;
    private Chat camille;
    private Administration admin;

    @BeforeEach
    void cast(HostProcess host) {
        aline = Chat.of(host, "aline");
        benoit = Chat.of(host, "benoit");
        camille = Chat.of(host, "camille");
        admin = Administration.of(host);
    }

    @AfterEach
    void everybodyGoesHome() {
        aline.away();
        benoit.away();
        admin.close();
    }

    /** R78: live on any page of hers, with what she needs to decide; customers hear nothing of who was asked. */
    @Test
    void it_is_on_the_screen_of_all_who_are_there(HostProcess host) {
        aline.available();
        benoit.available();
        try (var stream = EventStream.of(aline.session(), "list")) {
            stream.until("hello", hello -> true);
            var id = camille.open("Qui peut répondre ?");

            var offered = stream.until(
                            "conversation", head -> head.get("id").asText().equals(id) && head.has("offer"))
                    .data();

            assertThat(offered.get("state").asText()).isEqualTo("offered");
            assertThat(offered.get("offer").get("mine").asBoolean()).isTrue();
            assertThat(offered.get("offer").get("to")).hasSize(1);
            assertThat(offered.get("offer").get("to").get(0).asText()).isEqualTo("Benoît");
            assertThat(offered.get("original").asText()).isEqualTo("Qui peut répondre ?");
            var hers = camille.conversation(id);
            assertThat(hers.has("offer")).isFalse();
            assertThat(hers.get("waiting").get("offered").asBoolean()).isTrue();
            assertThat(camille.entries(id)).hasSize(1);
            assertThat(aline.entries(id).get(1).get("text").asText()).isEqualTo("Proposée à Aline, Benoît");
            aline.act(id, "accept").ok();
            aline.act(id, "end").ok();
        }
    }

    /** R136: then the others; an offer prolongs the wait, and the customer is told when nobody is left. */
    @Test
    void those_who_know_are_asked_first_then_the_others_then_the_chat_is_busy() {
        admin.change("'delays':{'waitSeconds':2,'waitWarningSeconds':1},'routing':{'offerSeconds':4,"
                + "'skills':[{'topic':'datacenter','agents':['benoit']}]}");
        aline.available();
        benoit.available();
        var id = asksAbout("datacenter");

        until(benoit, id, head -> head.path("offer").path("mine").asBoolean());
        assertThat(aline.conversation(id).get("offer").get("mine").asBoolean()).isFalse();
        until(aline, id, head -> head.path("offer").path("mine").asBoolean());
        assertThat(benoit.conversation(id).get("offer").get("mine").asBoolean()).isFalse();
        until(camille, id, head -> head.path("waiting").path("busy").asBoolean());

        assertThat(events(aline, id)).containsExactly("offered", "offered", "stoppedWaiting");
    }

    /** R80, B14: free hands take who has waited longest; who comes while all are full finds the chat busy (R3). */
    @Test
    void hands_that_are_free_again_take_who_asked_first() {
        admin.change("'routing':{'capacity':1}");
        aline.available();
        var first = camille.open("La première.");
        until(aline, first, head -> head.path("offer").path("mine").asBoolean());
        aline.act(first, "accept").ok();
        await().atMost(SOON).until(() -> camille.state(1).get("state").asText().equals("busy"));
        assertThat(camille.state(1).get("visible").asBoolean()).isFalse();
        var second = camille.open("La deuxième.");
        var third = camille.open("La troisième.");
        assertThat(aline.conversation(second).has("offer")).isFalse();

        aline.act(first, "end").ok();

        until(aline, second, head -> head.path("offer").path("mine").asBoolean());
        assertThat(aline.conversation(third).has("offer")).isFalse();
        aline.act(second, "accept").ok();
        aline.act(second, "end").ok();
        until(aline, third, head -> head.path("offer").path("mine").asBoolean());
        aline.act(third, "accept").ok();
        aline.act(third, "end").ok();
        await().atMost(SOON).until(() -> camille.state(1).get("state").asText().equals("open"));
    }

    @Test
    void one_after_the_other_and_at_once_when_one_declines_or_leaves() {
        admin.change("'routing':{'offers':'one'}");
        aline.available();
        benoit.available();
        var id = camille.open("À qui le tour ?");
        until(aline, id, head -> head.has("offer"));
        var firstIsAline = aline.conversation(id).get("offer").get("mine").asBoolean();
        var first = firstIsAline ? aline : benoit;
        var second = firstIsAline ? benoit : aline;

        first.act(id, "decline").ok();
        until(second, id, head -> head.path("offer").path("mine").asBoolean());
        second.away();

        until(camille, id, head -> !head.get("waiting").get("offered").asBoolean());
        assertThat(first.act(id, "accept").ok().get("state").asText())
                .as("any agent may take it all the same")
                .isEqualTo("live");
        first.act(id, "end").ok();
    }

    private String asksAbout(String topic) {
        return camille.session()
                .post(
                        "/rest/guichet/1.0/portals/1/conversations",
                        Map.of("clientId", UUID.randomUUID().toString(), "text", "Une question.", "topic", topic))
                .ok()
                .get("id")
                .asText();
    }

    private static JsonNode until(Chat chat, String id, Predicate<JsonNode> wanted) {
        return await().atMost(SOON).until(() -> chat.conversation(id), wanted);
    }

    private static List<String> events(Chat chat, String id) {
        return chat.entries(id).stream()
                .filter(entry -> entry.get("kind").asText().equals("event"))
                .map(entry -> entry.get("event").get("type").asText())
                .toList();
    }
}
