package io.guichet.acceptance.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.Choices;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import io.guichet.acceptance.running.Session.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the other team's project asks for, and whom it lets in, is told before anything is created there (R119, B18). */
@OnHost(own = "handover")
final class OtherTeamsDemandsIT {

    private static final String API = "/rest/guichet/1.0/conversations/";
    private static final String HOST = "/rest/host-jira/1.0/projects/";

    @Test
    void what_the_target_asks_for_is_told_before_anything_is_created(HostProcess host) {
        var admin = Session.of(host, "admin");
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Une colonne manque.");
        Jira.requestOf(camille, id);
        admin.put(HOST + "DEV/required/components?on=true", "{}").ok();
        try {
            var target = aline.session().get(API + id + "/handovers").ok().at("/targets/0");
            assertThat(target.at("/missing/0/id").asText()).isEqualTo("components");
            var stocks = Choices.named(target.at("/missing/0/options"), "Stocks");
            var before = count(aline);

            var refused = post(aline, id, Map.of("target", "DEV", "includeTranscript", false));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/data/fields/components").asText()).contains("required");
            assertThat(count(aline)).isEqualTo(before);
            var copy = post(aline, id, Map.of("target", "DEV", "fields", Map.of("components", stocks)))
                    .ok()
                    .get("issueKey")
                    .asText();
            assertThat(Jira.of(host, "aline")
                            .issue(copy)
                            .at("/fields/components/0/name")
                            .asText())
                    .isEqualTo("Stocks");
        } finally {
            admin.put(HOST + "DEV/required/components?on=false", "{}").ok();
        }
    }

    /** B18, R119: fields of all kinds, each with its control; Jira's REST says that each has come. */
    @Test
    void what_the_target_asks_for_is_asked_by_its_kind_and_arrives(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("L’écran reste blanc.");
        Jira.requestOf(camille, id);
        var wanted = List.of(
                "environment",
                "duedate",
                "labels",
                "fixVersions",
                "assignee",
                "customfield_10200",
                "customfield_10201");
        wanted.forEach(field -> require(host, field, true));
        try {
            var missing = aline.session().get(API + id + "/handovers").ok().at("/targets/0/missing");
            assertThat(controls(missing))
                    .containsOnly(
                            Map.entry("environment", "area"),
                            Map.entry("duedate", "date"),
                            Map.entry("labels", "labels"),
                            Map.entry("fixVersions", "choice"),
                            Map.entry("assignee", "choice"),
                            Map.entry("customfield_10200", "choice"),
                            Map.entry("customfield_10201", "text"));
            var filled = Map.of(
                    "environment",
                    "Firefox 140",
                    "duedate",
                    "2026-12-24",
                    "labels",
                    "écran blanc",
                    "fixVersions",
                    option(missing, "fixVersions", "24.3"),
                    "assignee",
                    "daniel",
                    "customfield_10200",
                    option(missing, "customfield_10200", "Agenda"),
                    "customfield_10201",
                    "24.3.1");

            var copy = post(aline, id, Map.of("target", "DEV", "includeTranscript", false, "fields", filled))
                    .ok()
                    .get("issueKey")
                    .asText();

            var fields = Jira.of(host, "aline").issue(copy).get("fields");
            assertThat(fields.get("environment").asText()).isEqualTo("Firefox 140");
            assertThat(fields.get("duedate").asText()).isEqualTo("2026-12-24");
            assertThat(fields.get("labels").toString()).isEqualTo("[\"blanc\",\"écran\"]");
            assertThat(fields.at("/fixVersions/0/name").asText()).isEqualTo("24.3");
            assertThat(fields.at("/assignee/name").asText()).isEqualTo("daniel");
            assertThat(fields.at("/customfield_10200/value").asText()).isEqualTo("Agenda");
            assertThat(fields.get("customfield_10201").asText()).isEqualTo("24.3.1");
        } finally {
            wanted.forEach(field -> require(host, field, false));
        }
    }

    /** Nothing is dropped in silence: what cannot be filled in here, and what concerns no field, is told before. */
    @Test
    void what_cannot_be_filled_in_here_and_what_concerns_no_field_is_told_before(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le planning est vide.");
        Jira.requestOf(camille, id);
        var wanted = List.of("timetracking", "customfield_10202", "whole");
        wanted.forEach(field -> require(host, field, true));
        try {
            var target = aline.session().get(API + id + "/handovers").ok().at("/targets/0");

            assertThat(controls(target.get("missing")))
                    .containsOnly(Map.entry("timetracking", "none"), Map.entry("customfield_10202", "none"));
            assertThat(target.at("/missing/0/label").asText()
                            + target.at("/missing/1/label").asText())
                    .isEqualTo("Carte");
            assertThat(target.at("/objections/0").asText()).contains("approval");
            var refused = post(aline, id, Map.of("target", "DEV", "includeTranscript", false));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/data/fields").has("timetracking")).isTrue();
            assertThat(refused.json().at("/data/fields/whole").asText()).contains("approval");
        } finally {
            wanted.forEach(field -> require(host, field, false));
        }
    }

    /** R117: another type asks for other fields. */
    @Test
    void another_type_is_checked_anew(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var aline = Chat.of(host, "aline");
        var id = camille.open("Le tri est inversé.");
        Jira.requestOf(camille, id);
        var demand = HOST + "DEV/required/environment?type=Bogue&on=";
        var admin = Session.of(host, "admin");
        admin.put(demand + true, "{}").ok();
        try {
            var usual = aline.session().get(API + id + "/handovers").ok().at("/targets/0");
            assertThat(usual.get("type").asText()).isEqualTo("Story");
            assertThat(usual.get("missing")).isEmpty();

            var other = aline.session()
                    .get(API + id + "/handovers?target=DEV&type=Bogue")
                    .ok()
                    .get("targets");

            assertThat(other).hasSize(1);
            assertThat(other.at("/0/type").asText()).isEqualTo("Bogue");
            assertThat(controls(other.at("/0/missing"))).containsOnly(Map.entry("environment", "area"));
        } finally {
            admin.put(demand + false, "{}").ok();
        }
    }

    @Test
    void who_may_not_create_there_is_told_whom_to_ask(HostProcess host) {
        var admin = Session.of(host, "admin");
        var camille = Chat.of(host, "camille");
        var benoit = Chat.of(host, "benoit");
        var id = camille.open("Le filtre ne filtre pas.");
        Jira.requestOf(camille, id);
        admin.put(HOST + "DEV/users/benoit?on=false", "{}").ok();
        try {
            var target = benoit.session().get(API + id + "/handovers").ok().at("/targets/0");
            assertThat(target.get("allowed").asBoolean()).isFalse();
            assertThat(target.get("askWhom").asText()).contains("Daniel");

            assertThat(post(benoit, id, Map.of("target", "DEV", "includeTranscript", false))
                            .status())
                    .isEqualTo(422);
            assertThat(benoit.conversation(id).at("/handOvers")).isEmpty();
        } finally {
            admin.put(HOST + "DEV/users/benoit?on=true", "{}").ok();
        }
    }

    private static void require(HostProcess host, String field, boolean on) {
        Session.of(host, "admin")
                .put(HOST + "DEV/required/" + field + "?on=" + on, "{}")
                .ok();
    }

    private static Map<String, String> controls(JsonNode missing) {
        return StreamSupport.stream(missing.spliterator(), false)
                .collect(Collectors.toMap(field -> field.get("id").asText(), field -> field.get("control")
                        .asText()));
    }

    private static String option(JsonNode missing, String field, String name) {
        return StreamSupport.stream(missing.spliterator(), false)
                .filter(one -> one.get("id").asText().equals(field))
                .map(one -> Choices.named(one.get("options"), name))
                .findFirst()
                .orElseThrow();
    }

    private static Answer post(Chat agent, String id, Map<String, Object> wish) {
        return agent.session().post(API + id + "/handovers", wish);
    }

    private static int count(Chat agent) {
        return agent.session()
                .get("/rest/api/2/search?jql=project%20%3D%20DEV&maxResults=0")
                .ok()
                .get("total")
                .asInt();
    }
}
