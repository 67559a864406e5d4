package io.guichet.acceptance.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import io.guichet.acceptance.running.Session.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrators change settings over the wire, and are told what is wrong in their language. */
@OnHost(own = "settings")
final class SettingsIT {

    private static final String REST = "/rest/guichet/1.0";
    private static final String SETTINGS = REST + "/admin/projects/RH/settings";
    private static final String LANGUAGE = "/rest/api/2/mypreferences?key=jira.user.locale";

    private Session admin;

    @BeforeEach
    void login(HostProcess host) {
        admin = Session.of(host, "admin");
    }

    @AfterEach
    void inFrenchAgain() {
        admin.put(LANGUAGE, "\"fr_FR\"").ok();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'pickUpMinutes':0 | pickUpMinutes | Entre 1 et 1 440. | Between 1 and 1,440.",
                "'requestType':' ' | requestType | À remplir. | To be filled in.",
                "'outsideHours':'open' | outsideHours | Valeur inconnue : « open ». | Unknown value: “open”.",
                "'schedule':{'zone':'Europe/Atlantide'} | schedule.zone | Fuseau horaire inconnu. | Unknown time zone.",
                "'schedule':{'week':{'monday':[{'from':'9 h','to':'12:00'}]}} | schedule.week.monday[0].from"
                        + " | Deux chiffres pour l’heure et deux pour les minutes. | A time such as 09:00.",
                "'schedule':{'week':{'monday':[{'from':'12:00','to':'09:00'}]}} | schedule.week.monday[0].to"
                        + " | L’heure de fin précède l’heure de début. | The end is before the start.",
                "'schedule':{'week':{'monday':[{'from':'09:00','to':'12:00'},{'from':'11:00','to':'13:00'}]}}"
                        + " | schedule.week.monday[1].from | Ces créneaux se chevauchent. | These slots overlap.",
                "'schedule':{'holidays':[{'date':'2026-02-30','name':{'fr':'x'}}]} | schedule.holidays[0].date"
                        + " | Une date comme 2026-05-01. | A date such as 2026-05-01.",
                "'files':{'types':['svg']} | files.types[0]"
                        + " | Ce type de fichier n’est jamais accepté : un navigateur l’exécuterait."
                        + " | This type of file is never accepted: a browser would run it.",
                "'help':{'guideUrl':'javascript:x'} | help.guideUrl"
                        + " | Une adresse complète, qui commence par https."
                        + " | A complete address, such as https://example.com/guide.",
                "'topics':[{'id':'a','name':{'fr':'x'}},{'id':'a','name':{'fr':'y'}}] | topics[1].id"
                        + " | Déjà présent plus haut. | Already there above.",
                "'look':{'accent':'red'} | look.accent | Une couleur comme #0c66e4. | A colour such as #0c66e4.",
                "'handOver':{'targets':[{'project':'dev','name':{'fr':'x'},'bug':'B','other':'S'}]}"
                        + " | handOver.targets[0].project | Une clé de projet, comme DEV. | A project key, such as DEV.",
                "'look':{'accent':'#ffd700'} | look.accent | Contraste 1,4 avec le blanc : insuffisant, 3 requis."
                        + " | Contrast 1.4 with white: too low, 3 needed.",
                "'unseen':{'repeatMinutes':[5,2]} | unseen.repeatMinutes[1]"
                        + " | Plus que la valeur précédente. | More than the value before.",
            })
    void what_is_wrong_is_said_at_its_field_in_the_reader_s_language(
            String part, String field, String french, String english) {
        admin.put(LANGUAGE, "\"fr_FR\"").ok();
        assertThat(fault(part, field)).isEqualTo(french);
        admin.put(LANGUAGE, "\"en_UK\"").ok();
        assertThat(fault(part, field)).isEqualTo(english);
    }

    private String fault(String part, String field) {
        var refused = change(part);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asText()).isEqualTo("settings.invalid");
        // The catalogue's spaces before French signs do not break.
        return refused.json().path("data").path("fields").path(field).asText().replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** Every wrong field at once, and nothing is saved. */
    @Test
    void all_that_is_wrong_is_told_and_nothing_is_saved() {
        var before = settings();

        var refused = change("'pickUpMinutes':0,'messageLength':0,'welcome':{'fr':'Bonjour'}");

        assertThat(refused.json().at("/data/fields").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("pickUpMinutes", "messageLength");
        assertThat(settings()).isEqualTo(before);
    }

    /** M10: who was faster, when, and with what. */
    @Test
    void who_saves_over_another_one_s_save_is_told_what_it_is(HostProcess host) {
        var seen = settings().path("version").asInt();
        change("'pickUpMinutes':40").ok();

        var late = admin.put(SETTINGS, json("{'version':" + seen + ",'messageLength':900}"));

        assertThat(late.status()).isEqualTo(409);
        var data = late.json().path("data");
        assertThat(data.at("/now/pickUpMinutes").asInt()).isEqualTo(40);
        assertThat(data.at("/by/name").asText()).isNotBlank();
        assertThat(data.path("at").asText()).isNotBlank();
        assertThat(data.path("changed")).extracting(JsonNode::asText).contains("pickUpMinutes");
    }

    @Test
    void a_group_is_usual_then_everywhere_s_then_the_project_s_and_given_back() {
        change("'reset':['amendSeconds']").ok();
        assertThat(settings().at("/origins/amendSeconds").asText()).isEqualTo("default");

        everywhere("'defaults':{'amendSeconds':60}").ok();
        assertThat(settings().at("/origins/amendSeconds").asText()).isEqualTo("global");
        assertThat(settings().path("amendSeconds").asInt()).isEqualTo(60);

        change("'amendSeconds':30").ok();
        assertThat(settings().at("/origins/amendSeconds").asText()).isEqualTo("project");

        everywhere("'reset':['amendSeconds']").ok();
        change("'reset':['amendSeconds']").ok();
        assertThat(settings().path("amendSeconds").asInt()).isEqualTo(900);
    }

    /** M10: with before and after, on the page and as a table in which nothing is a formula. */
    @Test
    void every_change_is_in_the_log() {
        change("'welcome':{'fr':'=1+1','en':''}").ok();

        var log = REST + "/admin/audit?project=RH&action=settings.&limit=50";
        var entry = find(admin.get(log).ok().path("entries"), "about", "welcome.fr");
        assertThat(entry.path("action").asText()).isEqualTo("settings.changed");
        assertThat(entry.path("after").asText()).isEqualTo("=1+1");
        assertThat(entry.at("/actor/name").asText()).isNotBlank();
        assertThat(admin.get(log + "&actor=admin").ok().path("entries")).isNotEmpty();
        assertThat(admin.get(log + "&actor=aline").ok().path("entries")).isEmpty();
        assertThat(admin.get(log + "&format=csv").response().body())
                .startsWith("\uFEFF\"at\",\"actor\"")
                .contains("\"'=1+1\"");
    }

    /** M10: Jira's own audit log has it, too: what, where, before and after, and who. */
    @Test
    void every_change_is_in_jira_s_own_audit_log() {
        change("'messageLength':4321").ok();

        var events = admin.get("/rest/auditing/1.0/events").ok().path("entities");
        var event = StreamSupport.stream(events.spliterator(), false)
                .filter(one -> one.at("/changedValues/0/i18nKey").asText().equals("messageLength"))
                .findFirst()
                .orElseThrow();
        assertThat(event.at("/type/actionI18nKey").asText()).isEqualTo("guichet.web.audit.settings.changed");
        assertThat(event.at("/affectedObjects/0/type").asText()).isEqualTo("PROJECT");
        assertThat(event.at("/affectedObjects/0/id").asText()).isEqualTo("RH");
        assertThat(event.at("/changedValues/0/to").asText()).isEqualTo("4321");
        assertThat(event.at("/author/id").asText()).isNotBlank();
    }

    /** B23: Jira's log is not rewritten when somebody is erased; so it names nobody but who acted. */
    @Test
    void jira_s_own_audit_log_names_nobody_whom_a_list_names(HostProcess host) {
        change("'keyUsers':{'people':['zoe-durand'],'everyone':false}").ok();
        admin.post(REST + "/admin/customers/jules/export?project=SUP", "{}").ok();

        var events = admin.get("/rest/auditing/1.0/events").ok().toString();

        assertThat(events).contains("keyUsers.people", "guichet.web.audit.privacy.exported");
        assertThat(events).doesNotContain("zoe-durand", "jules");
        assertThat(admin.get(REST + "/admin/audit?project=RH&action=settings.")
                        .ok()
                        .toString())
                .contains("zoe-durand");
        change("'reset':['keyUsers']").ok();
    }

    /** R132: nobody's acceptance is undone, or forged, by a number in a document or a file. */
    @Test
    void a_charter_s_version_grows_by_publishing_alone() {
        var charter = REST + "/admin/projects/RH/charter";
        var published = admin.post(
                        charter, json("{'version':" + settings().path("version") + ",'text':{'fr':'Soyez brefs.'}}"))
                .ok();
        var version = published.at("/charter/version").asInt();

        change("'charter':{'version':77,'text':{'fr':'Soyez brefs !','en':''}}").ok();
        assertThat(settings().at("/charter/version").asInt()).isEqualTo(version);
        assertThat(settings().at("/charter/text/fr").asText()).isEqualTo("Soyez brefs !");

        var file = (ObjectNode) admin.get(SETTINGS + "/export").ok();
        ((ObjectNode) file.at("/settings/charter")).put("version", 78);
        admin.post(
                        SETTINGS + "/import",
                        file.set("version", settings().get("version")).toString())
                .ok();
        assertThat(settings().at("/charter/version").asInt()).isEqualTo(version);

        // Taken back at once, a reset has lost nothing.
        var whole = settings().path("charter");
        change("'reset':['charter']").ok();
        change("'charter':" + whole.toString().replace('"', '\'')).ok();
        assertThat(settings().path("charter")).isEqualTo(whole);
        change("'reset':['charter']").ok();
    }

    /** B22: what is inherited is marked in the file and inherited again where it is taken, not pinned. */
    @Test
    void an_import_says_what_would_change_and_pins_nothing_that_was_inherited() {
        change("'reset':['delays'],'messageLength':700").ok();
        var file = (ObjectNode) admin.get(SETTINGS + "/export").ok();
        assertThat(file.at("/origins/delays").asText()).isEqualTo("default");
        assertThat(file.at("/origins/messageLength").asText()).isEqualTo("project");
        change("'messageLength':800,'delays':"
                        + settings().path("delays").toString().replace('"', '\''))
                .ok();
        var now = settings();
        file.set("version", now.get("version"));

        var report = admin.post(SETTINGS + "/import?dry=true", file.toString()).ok();

        assertThat(settings()).isEqualTo(now);
        assertThat(find(report.path("changes"), "about", "messageLength")
                        .path("after")
                        .asText())
                .isEqualTo("700");
        assertThat(report.at("/origins/delays").asText()).isEqualTo("default");
        admin.post(SETTINGS + "/import", file.toString()).ok();
        assertThat(settings().at("/origins/delays").asText()).isEqualTo("default");
        assertThat(settings().path("messageLength").asInt()).isEqualTo(700);
        var stale = admin.post(SETTINGS + "/import?dry=true", file.toString());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(admin.post(SETTINGS + "/import", file.toString()).status()).isEqualTo(409);
    }

    /** Issue 5, item 1: what holds in all of Jira is changed only with the password given once more; a project's is not asked for. */
    @Test
    void what_concerns_all_of_jira_wants_the_password_once_more(HostProcess host) {
        var fresh = Session.withoutConfirming(host, "admin");
        var all = REST + "/admin/settings";
        var document = fresh.get(all).ok().toString();

        var jules = REST + "/admin/customers/jules";
        var erasing = fresh.request(jules + "/conversations")
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofString("{\"confirm\":\"Jules\"}"));
        for (var refused :
                List.of(fresh.put(all, document), fresh.post(jules + "/export", "{}"), fresh.send(erasing))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().path("code").asText()).isEqualTo("websudo.required");
        }
        assertThat(fresh.post(jules + "/export?project=SUP", "{}").status()).isEqualTo(200);

        fresh.confirmed("admin");

        fresh.put(all, document).ok();
        fresh.post(jules + "/export", "{}").ok();
    }

    /** B22: what one project has, another one takes; people stay where they are. */
    @Test
    void settings_leave_and_come_back_as_a_file() {
        change("'pickUpMinutes':12,'keyUsers':{'people':['lea'],'everyone':false}")
                .ok();
        var file = admin.get(SETTINGS + "/export");
        assertThat(file.response().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"guichet-RH.json\"");
        assertThat(file.ok().at("/settings/keyUsers").has("people")).isFalse();
        change("'pickUpMinutes':13").ok();

        var sent = ((ObjectNode) file.json()).set("version", settings().get("version"));
        var taken = admin.post(SETTINGS + "/import", sent.toString()).ok();

        assertThat(taken.path("pickUpMinutes").asInt()).isEqualTo(12);
        assertThat(taken.at("/keyUsers/people/0").asText()).isEqualTo("lea");
        assertThat(admin.post(SETTINGS + "/import", "{\"format\":\"other\",\"settings\":{}}")
                        .status())
                .isEqualTo(400);
    }

    /** R132: each version is accepted anew, and who did is known. */
    @Test
    void a_charter_is_published_and_its_acceptances_are_told(HostProcess host) {
        var charter = REST + "/admin/projects/SUP/charter";
        var seen = admin.get(REST + "/admin/projects/SUP/settings").ok().path("version");
        var published = admin.post(
                        charter, json("{'version':" + seen + ",'text':{'fr':'Soyez brefs.','en':'Be brief.'}}"))
                .ok();
        var version = published.at("/charter/version").asInt();
        var camille = Session.of(host, "camille");
        assertThat(camille.post(REST + "/portals/1/charter", "{\"version\":" + version + "}")
                        .status())
                .isEqualTo(204);

        var accepted = admin.get(charter + "/acceptances?version=" + version).ok();
        assertThat(accepted.at("/acceptances/0/name").asText()).startsWith("Camille");
        assertThat(admin.get(charter + "/versions")
                        .ok()
                        .at("/versions/0/accepted")
                        .asInt())
                .isEqualTo(1);
        // Whoever looked at the settings before that publishes over nobody's text.
        var late = json("{'version':" + seen + ",'text':{'fr':'Soyez clairs.'}}");
        assertThat(admin.post(charter, late).json().path("code").asText()).isEqualTo("settings.stale");
        var next = admin.post(
                        charter, json("{'version':" + published.path("version") + ",'text':{'fr':'Soyez clairs.'}}"))
                .ok();
        assertThat(next.at("/charter/version").asInt()).isEqualTo(version + 1);
        var texts = admin.get(charter + "/versions").ok().path("versions");
        assertThat(find(texts, "version", Integer.toString(version))
                        .at("/text/en")
                        .asText())
                .isEqualTo("Be brief.");
        assertThat(admin.get(charter + "/versions?format=csv").response().body())
                .contains("\"Soyez clairs.\"", "\"Soyez brefs.\",\"Be brief.\"");
        admin.put(
                        REST + "/admin/projects/SUP/settings",
                        "{\"version\":" + next.path("version") + ",\"reset\":[\"charter\"]}")
                .ok();
    }

    @Test
    void who_writes_faster_than_the_project_takes_is_told_when_to_go_on(HostProcess host) {
        var sup = REST + "/admin/projects/SUP/settings";
        var before = admin.get(sup).ok();
        var hugo = Chat.of(host, "hugo");
        var id = hugo.open("Combien de messages ?");
        admin.put(sup, "{\"version\":" + before.path("version") + ",\"rates\":{\"messagesPerMinute\":2}}")
                .ok();
        try {
            var answers = Arrays.stream(new int[3])
                    .mapToObj(i -> hugo.say(id, UUID.randomUUID().toString(), "encore"));
            var last = answers.reduce((one, other) -> other).orElseThrow();
            assertThat(last.status()).isEqualTo(429);
            assertThat(last.response().headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1L, 30L);
        } finally {
            admin.put(
                            sup,
                            "{\"version\":" + (before.path("version").asInt() + 1) + ",\"rates\":"
                                    + before.path("rates") + "}")
                    .ok();
        }
    }

    @Test
    void what_lacks_and_what_there_is_to_choose() {
        var start = admin.get(REST + "/admin/projects/SUP/start").ok();
        assertThat(start.path("steps"))
                .extracting(step -> step.path("id").asText())
                .containsExactly("hours", "agents", "requests", "charter", "confluence");
        assertThat(find(start.path("steps"), "id", "requests").path("done").asBoolean())
                .isTrue();
        assertThat(start.path("minutesLeft").asInt()).isBetween(1, 5);

        var choices = admin.get(REST + "/admin/projects/SUP/choices").ok();
        assertThat(choices.path("requestTypes")).extracting(JsonNode::asText).contains("Aide", "Bogue");
        assertThat(choices.path("organisations")).extracting(JsonNode::asText).contains("Harmonie");
        assertThat(choices.path("countries"))
                .extracting(place -> place.path("code").asText())
                .as("Alsace and Moselle have days of their own (R125)")
                .contains("FR", "FR-67");
        assertThat(find(start.path("steps"), "id", "confluence").path("done").asBoolean())
                .as("linked is done, whatever is chosen")
                .isTrue();
        assertThat(choices.path("zones")).extracting(JsonNode::asText).contains("Europe/Paris");
        assertThat(find(choices.path("projects"), "key", "DEV").path("issueTypes"))
                .isNotEmpty();
        for (var some : new String[] {"statuses", "priorities", "groups", "linkTypes"}) {
            assertThat(choices.path(some)).as(some).isNotEmpty();
        }
    }

    /** R122: all projects at a glance, and off until somebody says so. */
    @Test
    void the_chats_of_all_projects_are_seen_at_a_glance(HostProcess host) {
        Chat.of(host, "lea").open("Qui me voit ?");

        var projects = admin.get(REST + "/admin/projects").ok().path("projects");

        var support = find(projects, "key", "SUP");
        assertThat(support.path("enabled").asBoolean()).isTrue();
        assertThat(support.path("unresolved").asInt()).isPositive();
        assertThat(support.at("/agents/total").isInt()).isTrue();
        assertThat(support.path("problems"))
                .allSatisfy(
                        problem -> assertThat(problem.path("detail").asText()).doesNotStartWith("guichet."));
        assertThat(projects).extracting(one -> one.path("key").asText()).contains("RH");
        assertThat(projects).extracting(one -> one.path("key").asText()).doesNotContain("DEV");
        assertThat(Session.of(host, "daniel").get(REST + "/admin/projects").status())
                .isEqualTo(403);
    }

    /** What works here, as figures and as a text for support, in which nobody is named: not who asked, not what, not where. */
    @Test
    void the_state_of_health_names_nobody(HostProcess host) {
        var camille = Chat.of(host, "camille");
        var id = camille.open("Mon numéro de dossier est Zébulon-4711");
        Session.of(host, "daniel")
                .post(REST + "/admin/customers/camille/export?project=SUP", "{}")
                .ok();

        var health = admin.get(REST + "/admin/health").ok();
        var text = admin.get(REST + "/admin/health?format=text").response();

        assertThat(health.path("points"))
                .extracting(point -> point.path("id").asText())
                .contains("confluence", "erasure", "index", "mirror", "nodes", "transport");
        assertThat(health.path("points"))
                .allSatisfy(point -> assertThat(point.path("name").asText()).doesNotStartWith("guichet."));
        assertThat(find(health.path("points"), "id", "confluence")
                        .at("/figures/linked")
                        .asBoolean())
                .isTrue();
        assertThat(text.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"guichet-health.txt\"");
        assertThat(text.body())
                .contains("guichet: ", "] index", "errors")
                .doesNotContainIgnoringCase("camille")
                .doesNotContainIgnoringCase("daniel")
                .doesNotContain("Zébulon", "JIRAUSER", "SUP-", id);
    }

    private JsonNode settings() {
        return admin.get(SETTINGS).ok();
    }

    private Answer change(String fields) {
        return admin.put(SETTINGS, json("{'version':" + settings().path("version") + "," + fields + "}"));
    }

    private Answer everywhere(String fields) {
        var address = REST + "/admin/settings";
        return admin.put(address, json("{'version':" + admin.get(address).ok().path("version") + "," + fields + "}"));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static JsonNode find(JsonNode items, String field, String value) {
        for (var item : items) {
            if (item.path(field).asText().equals(value)) {
                return item;
            }
        }
        throw new AssertionError("no " + field + " " + value + " in " + items);
    }
}
