package io.guichet.acceptance.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.Choices;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** An agent puts a request into order; Jira's REST says what became of it. */
@OnHost(own = "qualification")
final class QualificationIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String API = "/rest/guichet/1.0/conversations/";

    /** R91, R92, R93, R94, R95, R96, R110, R111, one field after the other. */
    @Test
    void what_an_agent_fills_in_is_in_jira_and_in_its_history(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le bouton Valider ne répond plus depuis ce matin.");
        var key = Jira.requestOf(camille, id);
        var form = aline.session().get(API + id + "/qualification").ok();
        assertThat(form.get("type").asText()).isEqualTo("aide");
        assertThat(form.get("email").asText()).contains("camille");
        assertThat(form.at("/accounts/0/name").asText()).isEqualTo("Harmonie");
        assertThat(form.get("transitions")).isNotEmpty();
        assertThat(form.at("/matrix/high/high").asText()).isEqualTo("Très haute");
        var component = Choices.named(form.get("components"), "Stocks");

        var wish = new HashMap<String, Object>(
                Map.of("type", "bogue", "subject", "Le bouton Valider ne répond plus", "component", component));
        wish.putAll(Map.of("impact", "high", "urgency", "medium", "assignee", "benoit"));
        wish.put("account", form.at("/accounts/0/id").asText());
        var head = aline.session().put(API + id + "/qualification", wish).ok();

        var fields = Jira.of(host, "aline").issue(key).get("fields");
        assertThat(fields.at("/issuetype/name").asText()).isEqualTo("Bogue");
        assertThat(fields.get("summary").asText()).isEqualTo("Le bouton Valider ne répond plus");
        assertThat(fields.at("/components/0/name").asText()).isEqualTo("Stocks");
        assertThat(fields.at("/priority/name").asText()).isEqualTo("Haute");
        assertThat(fields.at("/assignee/name").asText()).isEqualTo("benoit");
        assertThat(fields.at("/reporter/name").asText()).isEqualTo("camille");
        assertThat(aline.session()
                        .get("/rest/servicedeskapi/request/" + key)
                        .ok()
                        .get("requestTypeId")
                        .asText())
                .as("the request type goes with the issue type")
                .isEqualTo(requestType(aline, "Bogue"));
        assertThat(histories(host, key))
                .contains("aline issuetype Bogue", "aline priority Haute", "aline Component Stocks");
        assertThat(head.get("subject").asText()).isEqualTo("Le bouton Valider ne répond plus");
        assertThat(head.at("/qualified/type").asText()).isEqualTo("bogue");
        var again = aline.session().get(API + id + "/qualification").ok();
        assertThat(again.get("impact").asText()).isEqualTo("high");
        assertThat(again.at("/done/by").asText()).isNotEmpty();
        assertThat(camille.entries(id))
                .noneSatisfy(
                        entry -> assertThat(entry.at("/event/type").asText()).isEqualTo("qualified"));
        assertThat(camille.conversation(id).has("qualified")).isFalse();
    }

    /** What Jira refuses is told at its field, and nothing is saved by half. */
    @Test
    void what_jira_refuses_is_told_at_its_field_and_changes_nothing(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Comment imprimer le journal ?");
        var key = Jira.requestOf(camille, id);

        var refused = aline.session()
                .put(
                        API + id + "/qualification",
                        Map.of("type", "bogue", "subject", "x".repeat(300), "assignee", "camille", "priority", "99"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("code").asText()).isEqualTo("qualification.refused");
        var fields = refused.json().at("/data/fields");
        assertThat(fields.get("subject").asText()).isNotBlank();
        assertThat(fields.get("assignee").asText()).contains("camille");
        assertThat(fields.get("priority").asText()).isNotBlank();
        assertThat(Jira.of(host, "aline")
                        .issue(key)
                        .at("/fields/issuetype/name")
                        .asText())
                .isEqualTo("Aide");
        assertThat(aline.conversation(id).has("qualified")).isFalse();
    }

    /** R97: the technical account reports, and the conversation stays the customer's. */
    @Test
    void the_technical_reporter_takes_nothing_away_from_the_customer(HostProcess host) {
        try (var admin = Administration.of(host)) {
            admin.change("'qualification':{'reporter':'technical','technicalReporter':'benoit'}");
            var camille = Chat.of(host, "camille");
            var aline = Chat.of(host, "aline");
            var id = camille.open("Où trouver le grand livre ?");
            var key = Jira.requestOf(camille, id);
            var form = aline.session().get(API + id + "/qualification").ok();
            assertThat(form.at("/reporter/person").asText())
                    .as("the form shows what will be saved")
                    .isEqualTo("benoit");

            aline.session()
                    .put(
                            API + id + "/qualification",
                            Map.of(
                                    "type",
                                    "aide",
                                    "reporter",
                                    form.at("/reporter/person").asText()))
                    .ok();

            assertThat(Jira.of(host, "aline")
                            .issue(key)
                            .at("/fields/reporter/name")
                            .asText())
                    .isEqualTo("benoit");
            assertThat(aline.session()
                            .get("/rest/servicedeskapi/request/" + key + "/participant")
                            .ok()
                            .at("/values/0/name")
                            .asText())
                    .isEqualTo("camille");
            camille.say(id, "Merci.").ok();
            await().atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(Jira.of(host, "aline").bodies(key)).contains("Merci."));
            assertThat(camille.conversations().findValuesAsText("id")).contains(id);
        }
    }

    /** R96: the functional group as a value of a list of Jira's; R65, R66: proposed by what the customer chose. */
    @Test
    void the_functional_group_is_a_component_or_a_value_of_the_configured_list(HostProcess host) {
        try (var admin = Administration.of(host)) {
            var offered = Session.of(host, "admin")
                    .get("/rest/guichet/1.0/admin/projects/SUP/choices")
                    .ok()
                    .get("fields");
            assertThat(offered.findValuesAsText("id"))
                    .as("lists alone")
                    .contains("customfield_10200")
                    .doesNotContain("customfield_10201");
            var unknown = admin.tryTo("{'version':" + admin.settings().get("version")
                    + ",'qualification':{'group':'customfield_10201'}}");
            assertThat(unknown.status()).isEqualTo(422);
            assertThat(unknown.json().at("/data/fields").has("qualification.group"))
                    .isTrue();
            admin.change("'qualification':{'group':'customfield_10200','required':['component']},"
                    + "'topics':[{'id':'factu','name':{'fr':'Facturation','en':'Billing'},'modules':[]}]");
            var camille = Chat.of(host, "camille");
            var aline = Chat.of(host, "aline");
            var id = camille.session()
                    .post(
                            "/rest/guichet/1.0/portals/1/conversations",
                            Map.of(
                                    "clientId",
                                    UUID.randomUUID().toString(),
                                    "text",
                                    "La facture est fausse.",
                                    "topic",
                                    "factu"))
                    .ok()
                    .get("id")
                    .asText();
            var key = Jira.requestOf(camille, id);
            var form = aline.session().get(API + id + "/qualification").ok();
            var billing = Choices.named(form.get("components"), "Facturation");
            assertThat(form.get("component").asText()).isEqualTo(billing);
            var payroll = Choices.named(form.get("components"), "Paie et RH");
            assertThat(aline.session()
                            .put(API + id + "/qualification", Map.of("type", "aide"))
                            .json()
                            .at("/data/missing"))
                    .hasToString("[\"component\"]");

            var refused = aline.session().put(API + id + "/qualification", Map.of("type", "aide", "component", "999"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/data/fields/component").asText()).contains("Domaine fonctionnel");
            aline.session()
                    .put(API + id + "/qualification", Map.of("type", "aide", "component", payroll))
                    .ok();

            var fields = Jira.of(host, "aline").issue(key).get("fields");
            assertThat(fields.at("/customfield_10200/value").asText()).isEqualTo("Paie et RH");
            assertThat(fields.get("components")).isEmpty();
            assertThat(histories(host, key)).contains("aline Domaine fonctionnel Paie et RH");
            assertThat(aline.session()
                            .get(API + id + "/qualification")
                            .ok()
                            .get("component")
                            .asText())
                    .isEqualTo(payroll);
            aline.session().put(API + id + "/fields", Map.of("component", "")).ok();
            assertThat(Jira.of(host, "aline")
                            .issue(key)
                            .at("/fields/customfield_10200")
                            .isNull())
                    .isTrue();
        }
    }

    @Test
    void what_is_not_qualified_is_not_closed_where_the_project_says_so(HostProcess host) {
        try (var admin = Administration.of(host)) {
            admin.change("'qualification':{'requiredToClose':true}");
            var camille = Chat.of(host, "camille");
            var aline = Chat.of(host, "aline");
            var id = camille.open("Une question simple.");
            Jira.requestOf(camille, id);
            aline.act(id, "accept").ok();

            var refused = aline.act(id, "end");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().get("code").asText()).isEqualTo("conversation.unqualified");
            aline.session()
                    .put(API + id + "/qualification", Map.of("type", "aide"))
                    .ok();

            assertThat(aline.act(id, "end").status()).isLessThan(300);
        }
    }

    /** M16. */
    @Test
    void single_fields_are_changed_where_they_are_shown(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le solde est faux.");
        var key = Jira.requestOf(camille, id);
        var form = aline.session().get(API + id + "/qualification").ok();
        var way = Choices.named(form.get("transitions"), "Prendre en charge");

        aline.session()
                .put(API + id + "/fields", Map.of("assignee", "aline", "transition", way))
                .ok();

        var fields = Jira.of(host, "aline").issue(key).get("fields");
        assertThat(fields.at("/assignee/name").asText()).isEqualTo("aline");
        assertThat(fields.at("/status/name").asText()).isEqualTo("En cours");
        var refused = aline.session().put(API + id + "/fields", Map.of("transition", way));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/data/fields/transition").asText()).isNotBlank();
    }

    private static String requestType(Chat agent, String name) {
        return Choices.named(
                agent.session()
                        .get("/rest/servicedeskapi/servicedesk/1/requesttype")
                        .ok()
                        .get("values"),
                name);
    }

    private static java.util.List<String> histories(HostProcess host, String key) {
        var histories = Jira.of(host, "aline")
                .session()
                .get("/rest/api/2/issue/" + key + "?expand=changelog")
                .ok();
        return StreamSupport.stream(histories.at("/changelog/histories").spliterator(), false)
                .flatMap(one -> StreamSupport.stream(one.get("items").spliterator(), false)
                        .map(item -> one.at("/author/name").asText() + " "
                                + item.get("field").asText() + " "
                                + item.path("toString").asText()))
                .toList();
    }
}
