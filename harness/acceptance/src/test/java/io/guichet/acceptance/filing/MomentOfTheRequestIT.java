package io.guichet.acceptance.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A project in which requests are made on the agent's decision; Jira's REST says what became of it. */
@OnHost(own = "filing")
final class MomentOfTheRequestIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String API = "/rest/guichet/1.0/conversations/";
    private static final String LATER = "'requests':{'create':'agent'}";

    /** R104, R149: what was said before follows, in order, by its authors; a note stays among agents. */
    @Test
    void on_the_agent_s_decision_the_request_has_all_that_was_said_before(HostProcess host) {
        try (var admin = Administration.of(host)) {
            admin.change(LATER);
            var camille = Chat.of(host, "camille");
            var aline = Chat.of(host, "aline");
            var id = camille.open("La facture du mois d’août manque.");
            aline.act(id, "accept").ok();
            aline.say(id, "Bonjour, laquelle ?").ok();
            aline.note(id, "À voir avec la compta.").ok();
            camille.say(id, "La 2026-08-17.").ok();
            assertThat(aline.conversation(id).has("requestKey")).isFalse();
            assertThat(acts(aline.conversation(id))).contains("request");
            assertThat(acts(camille.conversation(id))).doesNotContain("request");
            assertThat(camille.act(id, "request").status()).isEqualTo(403);

            var key = aline.act(id, "request").ok().get("requestKey").asText();

            assertThat(acts(aline.conversation(id))).doesNotContain("request");
            assertThat(camille.conversation(id).get("requestKey").asText()).isEqualTo(key);
            assertThat(aline.act(id, "request").ok().get("requestKey").asText()).isEqualTo(key);
            var jira = Jira.of(host, "aline");
            assertThat(jira.issue(key).at("/fields/description").asText())
                    .isEqualTo("La facture du mois d’août manque.");
            await().atMost(SOON).untilAsserted(() -> assertThat(jira.comments(key, "properties"))
                    .extracting(
                            comment -> comment.at("/author/name").asText(),
                            comment -> comment.get("body").asText(),
                            MomentOfTheRequestIT::isInternal)
                    .containsExactly(
                            tuple("camille", "La facture du mois d’août manque.", false),
                            tuple("aline", "Bonjour, laquelle ?", false),
                            tuple("aline", "À voir avec la compta.", true),
                            tuple("camille", "La 2026-08-17.", false)));
            assertThat(camille.events(id, "filed")).isEmpty();
            assertThat(aline.events(id, "filed")).isNotEmpty();
        }
    }

    /** R34, R42, R154, issue 4's qualification, M22: whatever needs the request has it made. */
    @Test
    void what_needs_the_request_has_it_made_at_once(HostProcess host) {
        try (var admin = Administration.of(host)) {
            admin.change(LATER);
            var camille = Chat.of(host, "camille");
            var aline = Chat.of(host, "aline");

            var qualified = camille.open("Comment clore l’exercice ?");
            assertThat(aline.session().get(API + qualified + "/qualification").status())
                    .as("to look makes nothing")
                    .isEqualTo(503);
            aline.session()
                    .put(API + qualified + "/qualification", Map.of("type", "bogue"))
                    .ok();
            var key = aline.conversation(qualified).get("requestKey").asText();
            assertThat(Jira.of(host, "aline")
                            .issue(key)
                            .at("/fields/issuetype/name")
                            .asText())
                    .isEqualTo("Bogue");

            var filed = camille.open("Voici mon relevé.");
            camille.send(filed, "releve.pdf", Chat.PDF).ok();
            assertThat(aline.conversation(filed).has("requestKey")).isTrue();

            var converted = camille.open("Il faudra regarder la base.");
            aline.act(converted, "accept").ok();
            aline.session()
                    .post(API + converted + "/convert", Map.of("reason", "analysis"))
                    .ok();
            Jira.requestOf(camille, converted);

            var ended = camille.open("Merci, j’ai trouvé.");
            camille.act(ended, "end");
            Jira.requestOf(camille, ended);

            var ticket = camille.open("Personne ?");
            camille.act(ticket, "ticket");
            Jira.requestOf(camille, ticket);

            var solved = camille.open("Où est le bouton Valider ?");
            aline.session()
                    .post(
                            API + solved + "/proposal",
                            Map.of("clientId", UUID.randomUUID().toString(), "text", "En bas à droite."))
                    .ok();
            Jira.requestOf(camille, solved);

            var split = camille.open("Deux choses à la fois.");
            aline.session()
                    .post(
                            API + split + "/split",
                            Map.of(
                                    "clientId", UUID.randomUUID().toString(),
                                    "entries", List.of(1),
                                    "subject", "La seconde"))
                    .ok();
            Jira.requestOf(camille, split);
        }
    }

    /** R150, R100. */
    @Test
    void the_title_and_the_closing_status_are_the_settings_ones(HostProcess host) {
        try (var admin = Administration.of(host)) {
            admin.change("'requests':{'create':'first','title':{'fr':'Nouveau ticket ouvert depuis le chat',"
                    + "'en':'New ticket opened from the chat'},'closing':['Clos','Terminé']}");
            var camille = Chat.of(host, "camille");
            var id = camille.open("Le total est faux.");
            var key = Jira.requestOf(camille, id);
            camille.session()
                    .post(API + id + "/solution", Map.of("accepted", true))
                    .ok();

            var jira = Jira.of(host, "aline");
            assertThat(jira.issue(key).at("/fields/summary").asText())
                    .isEqualTo("Nouveau ticket ouvert depuis le chat");
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(jira.status(key)).isEqualTo("Terminé"));
        }
    }

    /** R91, R117. */
    @Test
    void what_the_project_wants_filled_in_is_asked_for_and_nothing_is_saved_before(HostProcess host) {
        try (var admin = Administration.of(host)) {
            admin.change("'qualification':{'requiredToClose':true,'required':['component','assignee']}");
            var camille = Chat.of(host, "camille");
            var aline = Chat.of(host, "aline");
            var id = camille.open("L’écran reste blanc.");
            Jira.requestOf(camille, id);
            assertThat(aline.session()
                            .get(API + id + "/qualification")
                            .ok()
                            .get("required")
                            .toString())
                    .isEqualTo("[\"assignee\",\"component\"]");

            var refused = aline.session().put(API + id + "/qualification", Map.of("type", "bogue"));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().get("code").asText()).isEqualTo("qualification.missing");
            assertThat(refused.json().at("/data/missing").toString()).isEqualTo("[\"component\",\"assignee\"]");
        }
    }

    /** R116, R117: and the hand-over has the request made that is left for later. */
    @Test
    void a_team_has_its_own_priorities_and_the_settings_kind_of_link(HostProcess host) {
        try (var admin = Administration.of(host)) {
            admin.change(LATER + ",'handOver':{'targets':[{'project':'DEV','name':{'fr':'Technique'},'bug':'Bogue',"
                    + "'other':'Story','link':'Relates','priorities':{'Haute':'Basse'}}]}");
            var camille = Chat.of(host, "camille");
            var aline = Chat.of(host, "aline");
            var id = camille.open("La paie de mars est fausse.");
            aline.session()
                    .put(API + id + "/qualification", Map.of("type", "aide", "impact", "high", "urgency", "medium"))
                    .ok();
            var another = camille.open("Et celle d’avril aussi.");

            var copy = handedOver(aline, id);
            handedOver(aline, another);

            var jira = Jira.of(host, "aline");
            var fields = jira.issue(copy).get("fields");
            assertThat(fields.at("/priority/name").asText()).isEqualTo("Basse");
            assertThat(fields.at("/issuelinks/0/type/name").asText()).isEqualTo("Relates");
            assertThat(fields.at("/issuetype/name").asText()).isEqualTo("Story");
            assertThat(aline.conversation(another).has("requestKey")).isTrue();
        }
    }

    private static String handedOver(Chat agent, String id) {
        return agent.session()
                .post(
                        API + id + "/handovers",
                        Map.of("clientId", UUID.randomUUID().toString(), "target", "DEV"))
                .ok()
                .get("issueKey")
                .asText();
    }

    private static boolean isInternal(JsonNode comment) {
        for (var property : comment.path("properties")) {
            if (property.get("key").asText().equals("sd.public.comment")) {
                return property.at("/value/internal").asBoolean();
            }
        }
        return false;
    }

    private static List<String> acts(JsonNode conversation) {
        return StreamSupport.stream(conversation.at("/viewer/acts").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
