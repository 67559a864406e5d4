package io.guichet.acceptance.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Where a conversation goes, by what both sides and time do, as a client sees it. */
@OnHost(own = "life")
final class LifeOfAConversationIT {

    private static final String API = "/rest/guichet/1.0";
    private static final Duration SOON = Duration.ofSeconds(20);

    /** R40, R41, R85, R152; the text is kept, and nothing is to be typed again. */
    @Test
    void who_waits_is_busy_tries_again_and_is_accepted(HostProcess host) {
        Delays.of(host).waiting(3, 3_600);
        var camille = Chat.of(host, "camille");
        var id = camille.open("Le rapport reste vide.");
        var waiting = camille.conversation(id).get("waiting");
        assertThat(waiting.get("busy").asBoolean()).isFalse();
        assertThat(waiting.get("position").asInt()).isPositive();
        assertThat(acts(camille, id)).contains("wait", "ticket").doesNotContain("retry");
        assertThat(moment(waiting, "stopsAt"))
                .isEqualTo(moment(waiting, "since").plusSeconds(3));

        camille.act(id, "wait").ok();
        assertThat(moment(camille.conversation(id).get("waiting"), "stopsAt"))
                .as("each press adds a whole wait")
                .isEqualTo(moment(waiting, "since").plusSeconds(6));

        var busy = until(camille, id, head -> head.path("waiting").path("busy").asBoolean());
        assertThat(busy.get("state").asText()).isEqualTo("requested");
        assertThat(acts(camille, id)).contains("retry", "ticket").doesNotContain("wait");
        camille.act(id, "retry").ok();
        assertThat(camille.conversation(id).get("waiting").get("busy").asBoolean())
                .isFalse();
        var live = Chat.of(host, "aline").act(id, "accept").ok();

        assertThat(live.get("state").asText()).isEqualTo("live");
        assertThat(live.has("waiting")).isFalse();
        assertThat(events(camille, id)).containsExactly("waitExtended", "stoppedWaiting", "retried", "accepted");
    }

    /** R42, R154. */
    @Test
    void busy_without_a_choice_becomes_a_ticket(HostProcess host) {
        Delays.of(host).waiting(1, 2);
        var camille = Chat.of(host, "camille");
        var id = camille.open("La paie ne se calcule plus.");

        var ticket = until(camille, id, head -> head.get("state").asText().equals("ticket"));

        assertThat(ticket.get("ticket").get("cause").asText()).isEqualTo("noAnswer");
        assertThat(Jira.requestOf(camille, id)).startsWith("SUP-");
        assertThat(ticket.get("requestUrl").asText()).startsWith("/servicedesk/customer/portal/1/SUP-");
        camille.say(id, "C’est urgent.").ok();
        assertThat(camille.conversation(id).get("state").asText())
                .as("writing is a comment (R161)")
                .isEqualTo("ticket");
    }

    @Test
    void declined_by_all_who_are_there_she_may_choose_at_once_and_is_not_told_by_whom(HostProcess host) {
        Delays.of(host).patient();
        var aline = Chat.of(host, "aline");
        var benoit = Chat.of(host, "benoit");
        aline.available();
        benoit.available();
        var camille = Chat.of(host, "camille");
        var id = camille.open("Qui peut répondre ?");
        until(aline, id, head -> head.path("offer").path("mine").asBoolean());

        aline.act(id, "decline").ok();
        assertThat(camille.conversation(id).get("waiting").get("busy").asBoolean())
                .isFalse();
        Acts.post(benoit, id, "decline", Map.of("reason", "en pause")).ok();

        assertThat(camille.conversation(id).get("waiting").get("busy").asBoolean())
                .isTrue();
        assertThat(camille.entries(id).toString())
                .doesNotContain("declined")
                .doesNotContain("offered")
                .doesNotContain("en pause");
        assertThat(events(aline, id)).containsExactly("offered", "declined", "declined", "stoppedWaiting");
        assertThat(camille.act(id, "ticket").status()).isEqualTo(204);
        assertThat(camille.conversation(id).get("ticket").get("cause").asText()).isEqualTo("customer");
        aline.away();
        benoit.away();
    }

    /** R151; requirements A.5: the session ends, the conversation does not. */
    @Test
    void a_silent_session_is_warned_of_ends_and_is_resumed_by_writing(HostProcess host) {
        Delays.of(host).idle(4);
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("L’import s’arrête.");
        aline.act(id, "accept").ok();

        until(camille, id, head -> head.get("state").asText().equals("idle"));
        camille.act(id, "continue").ok();
        assertThat(camille.conversation(id).get("state").asText()).isEqualTo("live");
        var warned = until(camille, id, head -> head.get("state").asText().equals("idle"));
        assertThat(moment(warned.get("idle"), "endsAt")).isAfter(moment(warned.get("idle"), "warnsAt"));
        until(camille, id, head -> head.get("state").asText().equals("ended"));
        camille.say(id, "Me revoilà.").ok();

        var resumed = camille.conversation(id);
        assertThat(resumed.get("state").asText()).isEqualTo("requested");
        assertThat(resumed.get("waiting").get("busy").asBoolean()).isFalse();
        assertThat(events(camille, id)).containsExactly("accepted", "wentIdle", "continued", "wentIdle", "ended");
    }

    /** R34, R35, R104: answered in writing, or called back from a ticket; with the reason, and what the agent says of it as a message like any. */
    @Test
    void an_agent_moves_it_to_a_classic_ticket(HostProcess host) {
        Delays.of(host).patient();
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("La base est incohérente.");
        aline.act(id, "accept").ok();

        assertThat(Acts.post(camille, id, "convert", Map.of("reason", "call")).status())
                .isEqualTo(403);
        assertThat(Acts.post(aline, id, "convert", Map.of("reason", "whim")).status())
                .isEqualTo(400);
        Acts.post(aline, id, "convert", Map.of("reason", "analysis", "text", "Nous analysons votre base."))
                .ok();

        var ticket = camille.conversation(id);
        assertThat(ticket.get("state").asText()).isEqualTo("ticket");
        assertThat(ticket.get("ticket").get("cause").asText()).isEqualTo("agent");
        assertThat(ticket.get("ticket").get("reason").asText()).isEqualTo("analysis");
        assertThat(camille.messages(id).get(1).get("text").asText()).isEqualTo("Nous analysons votre base.");
        assertThat(aline.act(id, "accept").json().get("code").asText()).isEqualTo("conversation.isTicket");
    }

    /** R30–R33, R106: no support matter, as sales, evolutions or training, is closed, with whom to contact; posting there is refused with a code. */
    @Test
    void what_is_no_support_matter_is_closed(HostProcess host) {
        Delays.of(host).patient();
        Delays.of(host).service("ventes", "Service commercial", "commercial@example.com");
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Combien coûte le module de paie ?");
        aline.act(id, "accept").ok();

        assertThat(Acts.post(aline, id, "outOfScope", Map.of("service", "nulle part"))
                        .status())
                .isEqualTo(422);
        Acts.post(aline, id, "outOfScope", Map.of("service", "ventes")).ok();

        var closed = camille.conversation(id);
        assertThat(closed.get("state").asText()).isEqualTo("ended");
        assertThat(closed.get("outOfScope").get("service").asText()).isEqualTo("Service commercial");
        assertThat(closed.get("outOfScope").get("contact").asText()).isEqualTo("commercial@example.com");
        assertThat(acts(camille, id)).doesNotContain("say", "reopen");
        var refused = camille.say(id, "Et le module de stock ?");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asText()).isEqualTo("conversation.outOfScope");
    }

    /** R28, R107. */
    @Test
    void another_subject_is_asked_for_in_a_conversation_of_its_own(HostProcess host) {
        Delays.of(host).patient();
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("L’export échoue.");
        camille.say(id, "Au fait, comment ajouter un utilisateur ?").ok();
        aline.act(id, "accept").ok();

        Acts.post(aline, id, "askNew", Map.of("entries", List.of(2))).ok();

        var asked = camille.conversation(id);
        assertThat(asked.get("askNew").get("entries").get(0).asText())
                .isEqualTo("Au fait, comment ajouter un utilisateur ?");
        assertThat(asked.get("state").asText()).isEqualTo("live");
        camille.say(id, "D’accord.").ok();
        assertThat(camille.conversation(id).has("askNew")).isFalse();
    }

    /** R155: to everybody else none of it exists. */
    @Test
    void to_a_stranger_none_of_it_exists(HostProcess host) {
        Delays.of(host).patient();
        var id = Chat.of(host, "camille").open("Qui peut lire ceci ?");
        var key = Jira.requestOf(Chat.of(host, "camille"), id);

        for (var name : List.of("lea", "hugo", "jules", "chloe")) {
            var stranger = Chat.of(host, name);
            for (var act :
                    List.of("wait", "retry", "ticket", "continue", "end", "reopen", "accept", "decline", "askNew")) {
                assertThat(stranger.act(id, act).status()).as(name + " " + act).isEqualTo(404);
            }
            var opinion = Map.of("accepted", true);
            assertThat(Acts.post(stranger, id, "solution", opinion).status()).isEqualTo(404);
            assertThat(Acts.post(stranger, id, "invitation", opinion).status()).isEqualTo(404);
            assertThat(stranger.session()
                            .post(API + "/issues/" + key + "/invitations", Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(events(Chat.of(host, "camille"), id)).isEmpty();
    }

    /** Those behind learn on the stream that they moved up. */
    @Test
    void who_moves_up_in_the_queue_hears_of_it(HostProcess host) {
        Delays.of(host).patient();
        var camille = Chat.of(host, "camille");
        var hugo = Chat.of(host, "hugo");
        var first = camille.open("La première.");
        var second = hugo.open("La seconde.");
        var before = hugo.conversation(second).get("waiting").get("position").asInt();

        try (var stream = EventStream.of(hugo.session(), second)) {
            stream.until("hello", hello -> true);
            Chat.of(host, "aline").act(first, "accept").ok();
            stream.until(
                    "conversation",
                    head -> head.path("waiting").path("position").asInt() == before - 1);
        }
    }

    private static JsonNode until(Chat chat, String id, Predicate<JsonNode> wanted) {
        return await().atMost(SOON).until(() -> chat.conversation(id), wanted);
    }

    private static Instant moment(JsonNode node, String field) {
        return Instant.parse(node.get(field).asText());
    }

    private static List<String> acts(Chat chat, String id) {
        var acts = new ArrayList<String>();
        chat.conversation(id).get("viewer").get("acts").forEach(act -> acts.add(act.asText()));
        return acts;
    }

    private static List<String> events(Chat chat, String id) {
        return chat.entries(id).stream()
                .filter(entry -> entry.get("kind").asText().equals("event"))
                .map(entry -> entry.get("event").get("type").asText())
                .toList();
    }
}
