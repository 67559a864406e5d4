package io.guichet.acceptance.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.Choices;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import io.guichet.acceptance.running.Session.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** An agent hands a request over; Jira's REST says what is in the other team's project. */
@OnHost(own = "handover")
final class HandOverIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String API = "/rest/guichet/1.0/conversations/";

    /** R116, R117, R118, R119, R121, one field after the other. */
    @Test
    void the_copy_is_what_the_agent_made_of_the_request(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("L’export plante depuis hier.");
        var key = Jira.requestOf(camille, id);
        var file = camille.send(id, "journal.pdf", Chat.PDF)
                .ok()
                .at("/attachments/0/id")
                .asText();
        aline.say(id, "Je transmets à l’équipe technique.").ok();
        aline.session()
                .post(API + id + "/notes", Map.of("clientId", UUID.randomUUID().toString(), "text", "Client pressé"));
        aline.session()
                .put(API + id + "/qualification", Map.of("type", "bogue", "impact", "high", "urgency", "medium"))
                .ok();
        aline.session()
                .put(API + id + "/fields", Map.of("component", component(aline, id, "Ventes")))
                .ok();
        var offered = aline.session().get(API + id + "/handovers").ok();
        assertThat(offered.at("/targets/0/target").asText()).isEqualTo("DEV");
        assertThat(offered.at("/targets/0/type").asText()).isEqualTo("Bogue");
        assertThat(offered.at("/targets/0/allowed").asBoolean()).isTrue();
        assertThat(offered.at("/targets/0/missing")).isEmpty();
        assertThat(offered.at("/attachments/0/id").asText()).isEqualTo(file);

        var made = post(
                        aline,
                        id,
                        Map.of(
                                "clientId",
                                UUID.randomUUID().toString(),
                                "target",
                                "DEV",
                                "subject",
                                "Export : plantage à la validation",
                                "description",
                                "Reproduit sur la base d’essai.",
                                "includeTranscript",
                                true,
                                "attachments",
                                List.of(file)))
                .ok();

        var copy = made.get("issueKey").asText();
        assertThat(copy).startsWith("DEV-");
        assertThat(made.get("url").asText()).endsWith("/browse/" + copy);
        assertThat(made.get("failedAttachments")).isEmpty();
        var fields = Jira.of(host, "aline").issue(copy).get("fields");
        assertThat(fields.at("/issuetype/name").asText()).isEqualTo("Bogue");
        assertThat(fields.get("summary").asText()).isEqualTo("Export : plantage à la validation");
        assertThat(fields.get("description").asText()).isEqualTo("Reproduit sur la base d’essai.");
        assertThat(fields.at("/priority/name").asText()).isEqualTo("Haute");
        assertThat(fields.at("/components/0/name").asText()).isEqualTo("Ventes");
        assertThat(fields.get("assignee").isNull()).isTrue();
        assertThat(fields.at("/reporter/name").asText()).isEqualTo("aline");
        assertThat(fields.at("/attachment/0/filename").asText()).isEqualTo("journal.pdf");
        assertThat(fields.at("/issuelinks/0/type/outward").asText()).isEqualTo("clones");
        assertThat(fields.at("/issuelinks/0/outwardIssue/key").asText()).isEqualTo(key);
        var request = Jira.of(host, "aline").issue(key).get("fields");
        assertThat(request.at("/issuelinks/0/type/inward").asText()).isEqualTo("is cloned by");
        assertThat(request.at("/issuelinks/0/inwardIssue/key").asText()).isEqualTo(copy);
        assertThat(request.at("/project/key").asText())
                .as("the customer's request stays")
                .isEqualTo("SUP");
        var bodies = Jira.of(host, "aline").bodies(copy);
        assertThat(bodies).hasSize(1);
        assertThat(bodies.get(0))
                .contains("L’export plante depuis hier.", "Je transmets à l’équipe technique.")
                .doesNotContain("Camille", "Client pressé");
        assertThat(fields.toString())
                .as("nothing of the customer unless it is ticked")
                .doesNotContainIgnoringCase("camille");
        assertThat(camille.entries(id).toString()).doesNotContain("handedOver", copy);
        assertThat(aline.conversation(id).at("/handOvers/0/issueKey").asText()).isEqualTo(copy);
    }

    /** R117, R120: not a malfunction; the customer is named where that is ticked. */
    @Test
    void what_is_no_malfunction_becomes_a_story_and_names_the_customer_on_demand(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Il faudrait un bouton pour tout imprimer.");
        Jira.requestOf(camille, id);

        var copy = post(aline, id, Map.of("target", "PO", "includeTranscript", false, "includeCustomer", true))
                .ok()
                .get("issueKey")
                .asText();

        var fields = Jira.of(host, "aline").issue(copy).get("fields");
        assertThat(copy).startsWith("PO-");
        assertThat(fields.at("/issuetype/name").asText()).isEqualTo("Story");
        assertThat(fields.get("description").asText()).contains("Il faudrait un bouton", "Camille", "Harmonie");
        assertThat(Jira.of(host, "aline").bodies(copy)).isEmpty();
    }

    @Test
    void the_same_call_twice_at_once_leads_to_one_copy(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Le rapport est vide.");
        var key = Jira.requestOf(camille, id);
        var client = UUID.randomUUID().toString();
        var agents = IntStream.range(0, 6).mapToObj(n -> Chat.of(host, "aline")).toList();

        var answers = agents.stream()
                .map(agent -> CompletableFuture.supplyAsync(
                        () -> post(agent, id, Map.of("clientId", client, "target", "DEV", "includeTranscript", true))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 201));
        assertThat(answers.stream()
                        .map(answer -> answer.json().get("issueKey").asText())
                        .distinct())
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(Jira.of(host, "aline").links(key)).hasSize(1);
        assertThat(Jira.of(host, "aline")
                        .bodies(answers.get(0).json().get("issueKey").asText()))
                .hasSize(1);
    }

    /** R119: two people who do not know of each other; whoever is second reads of the first copy, and loses nothing. */
    @Test
    void two_agents_at_once_lead_to_one_copy_and_the_second_may_insist(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Le lot ne part pas.");
        var key = Jira.requestOf(camille, id);
        var wish = Map.<String, Object>of("target", "DEV", "includeTranscript", false, "seen", List.of());
        var agents = List.of(Chat.of(host, "aline"), Chat.of(host, "benoit"));

        var answers =
                agents.stream()
                        .map(agent -> CompletableFuture.supplyAsync(() -> post(agent, id, wish)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        var won = answers.get(0).status() == 201 ? 0 : 1;
        var copy = answers.get(won).json().get("issueKey").asText();
        var told = answers.get(1 - won).json();
        assertThat(told.get("code").asText()).isEqualTo("handOver.meanwhile");
        assertThat(told.get("message").asText()).contains(copy, won == 0 ? "Aline" : "Benoît");
        assertThat(told.at("/data/copy/url").asText()).isEqualTo("/browse/" + copy);
        assertThat(Jira.of(host, "aline").links(key)).hasSize(1);

        var insisting = Map.<String, Object>of("target", "DEV", "includeTranscript", false, "seen", List.of(copy));
        post(agents.get(1 - won), id, insisting).ok();
        assertThat(Jira.of(host, "aline").links(key)).hasSize(2);
    }

    /** R121, and the proposal that the panel makes of it. */
    @Test
    void the_other_team_s_resolution_comes_back_as_an_internal_note(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("La paie est fausse.");
        var key = Jira.requestOf(camille, id);
        var copy = post(aline, id, Map.of("target", "DEV", "includeTranscript", false))
                .ok()
                .get("issueKey")
                .asText();

        var ways = Session.of(host, "daniel")
                .get("/rest/api/2/issue/" + copy + "/transitions")
                .ok()
                .get("transitions");
        var done = StreamSupport.stream(ways.spliterator(), false)
                .filter(way -> way.get("name").asText().equals("Terminer"))
                .findFirst()
                .orElseThrow();
        Session.of(host, "daniel")
                .post(
                        "/rest/api/2/issue/" + copy + "/transitions",
                        Map.of("transition", Map.of("id", done.get("id").asText())))
                .ok();

        await().atMost(SOON).untilAsserted(() -> {
            var handOver = aline.conversation(id).at("/handOvers/0");
            assertThat(handOver.path("resolution").asText()).isEqualTo("Terminé");
            assertThat(Jira.of(host, "aline").comments(key))
                    .anySatisfy(
                            comment -> assertThat(comment.get("body").asText()).contains(copy, "Terminé"));
        });
        assertThat(Session.of(host, "camille")
                        .get("/rest/servicedeskapi/request/" + key + "/comment")
                        .ok()
                        .toString())
                .doesNotContain(copy);
        assertThat(camille.entries(id).toString()).doesNotContain(copy);
    }

    private static Answer post(Chat agent, String id, Map<String, Object> wish) {
        return agent.session().post(API + id + "/handovers", wish);
    }

    private static String component(Chat agent, String id, String name) {
        return Choices.named(
                agent.session().get(API + id + "/qualification").ok().get("components"), name);
    }
}
