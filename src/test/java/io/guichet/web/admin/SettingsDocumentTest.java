package io.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Look;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Texts;
import io.guichet.testkit.Rules;
import io.guichet.testkit.UnusualRules;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsDocumentTest {

    private static final ProjectSettings STORED = UnusualRules.all().version(3).settings();

    private final Json json = new Json();

    @Test
    void a_document_that_is_sent_back_changes_nothing() {
        var sent = new String(json.bytes(SettingsDocument.of(STORED)), StandardCharsets.UTF_8);

        assertThat(over(sent, STORED)).isEqualTo(STORED);
        assertThat(over(sent, ProjectSettings.DEFAULTS.withVersion(3))).isEqualTo(STORED);
    }

    @Test
    void what_is_left_out_keeps_its_value() {
        assertThat(over("{'version':3,'enabled':false}", STORED))
                .isEqualTo(new Rules(STORED).enabled(false).settings());
    }

    @Test
    void what_is_nested_is_replaced_whole() {
        var changed = over("{'version':3,'schedule':{'zone':'UTC'},'keyUsers':{'people':['lea']}}", STORED);

        assertThat(changed.schedule().week()).isEqualTo(Schedule.OFFICE_HOURS.week());
        assertThat(changed.schedule().closings()).isEmpty();
        assertThat(changed.keyUsers().everyone()).isTrue();
        assertThat(changed.keyUsers().organisations()).isEmpty();
    }

    @Test
    void days_that_a_week_does_not_name_are_closed() {
        var changed = over("{'version':3,'schedule':{'week':{'monday':[{'from':'00:00','to':'24:00'}]}}}", STORED);

        assertThat(changed.schedule().week()).hasSize(1);
    }

    @Test
    void a_warning_is_never_before_the_delay_that_it_warns_of() {
        var changed = over("{'version':3,'delays':{'waitSeconds':10}}", STORED);

        assertThat(changed.delays().waitingWarning()).isEqualTo(changed.delays().waiting());
    }

    @Test
    void only_the_first_save_needs_no_version() {
        var withoutVersion = "{'enabled':true}";

        assertThat(over(withoutVersion, ProjectSettings.DEFAULTS).version()).isZero();
        assertThatThrownBy(() -> over(withoutVersion, STORED)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'pickUpMinutes':0 | pickUpMinutes",
                "'pickUpMinutes':1441 | pickUpMinutes",
                "'requestType':' ' | requestType",
                "'messageLength':0 | messageLength",
                "'messageLength':16001 | messageLength",
                "'outsideHours':'open' | outsideHours",
                "'secrets':'WARN' | secrets",
                "'schedule':{'zone':'Europe/Atlantide'} | schedule.zone",
                "'schedule':{'week':{'lundi':[]}} | schedule.week.lundi",
                "'schedule':{'week':{'monday':[{'from':'9:00','to':'12:00'}]}} | schedule.week.monday[0].from",
                "'schedule':{'week':{'monday':[{'from':'09:00','to':'24:01'}]}} | schedule.week.monday[0].to",
                "'schedule':{'week':{'monday':[{'from':'09:00'}]}} | schedule.week.monday[0].to",
                "'schedule':{'week':{'monday':[{'from':'12:00','to':'12:00'}]}} | schedule.week.monday[0].to",
                "'schedule':{'week':{'monday':[{'from':'11:00','to':'13:00'},{'from':'09:00','to':'11:01'}]}} | schedule.week.monday[0].from",
                "'schedule':{'week':{'monday':[null]}} | schedule.week.monday[0]",
                "'schedule':{'holidays':[{'date':'2026-02-30','name':{'fr':'x'}}]} | schedule.holidays[0].date",
                "'schedule':{'holidays':[{'date':'2026-02-03','name':{'fr':' '}}]} | schedule.holidays[0].name",
                "'schedule':{'holidays':[{'date':'2026-02-03','name':{'fr':'x'}},{'date':'2026-02-03','name':{'fr':'y'}}]} | schedule.holidays[1].date",
                "'schedule':{'closings':[{'from':'2026-02-03T08:00','to':'2026-02-04T08:00Z','reason':{'fr':'x'}}]} | schedule.closings[0].from",
                "'schedule':{'closings':[{'from':'2026-02-03T08:00Z','to':'2026-02-03T08:00+00:00','reason':{'fr':'x'}}]} | schedule.closings[0].to",
                "'schedule':{'countries':['FR','XX']} | schedule.countries[1]",
                "'schedule':{'countries':['FR','FR']} | schedule.countries[1]",
                "'delays':{'waitSeconds':0} | delays.waitSeconds",
                "'delays':{'waitSeconds':60,'waitWarningSeconds':61} | delays.waitWarningSeconds",
                "'files':{'largestBytes':0} | files.largestBytes",
                "'files':{'types':['pdf','svg']} | files.types[1]",
                "'files':{'types':['pdf','PNG']} | files.types[1]",
                "'files':{'types':['pdf','pdf']} | files.types[1]",
                "'keyUsers':{'groups':['']} | keyUsers.groups[0]",
                "'keyUsers':{'indirect':[{'organisation':'Harmonie'}]} | keyUsers.indirect[0].partner",
                "'charter':{'version':1} | charter.text",
                "'charter':{'version':-1} | charter.version",
                "'help':{'guideUrl':'javascript:alert(1)'} | help.guideUrl",
                "'help':{'guideUrl':'//example.com'} | help.guideUrl",
                "'help':{'phone':{'from':'8h'}} | help.phone.from",
                "'help':{'links':[{'label':{'en':'x'},'url':'data:text/html,x'}]} | help.links[0].url",
                "'topics':[{'id':'a b','name':{'fr':'x'}}] | topics[0].id",
                "'topics':[{'id':'a','name':{'fr':'x'}},{'id':'a','name':{'fr':'y'}}] | topics[1].id",
                "'topics':[{'id':'a','name':{'fr':'x'},'modules':[{'id':'m'}]}] | topics[0].modules[0].name",
                "'services':[{'name':{'fr':'x'}}] | services[0].id",
                "'look':{'side':'top'} | look.side",
                "'routing':{'offers':'some'} | routing.offers",
                "'routing':{'offerSeconds':0} | routing.offerSeconds",
                "'routing':{'capacity':-1} | routing.capacity",
                "'routing':{'skills':[{'topic':'a b'}]} | routing.skills[0].topic",
                "'routing':{'skills':[{'topic':'a','agents':['']}]} | routing.skills[0].agents[0]",
                "'routing':{'skills':[{'topic':'a'},{'topic':'a'}]} | routing.skills[1].topic",
                "'unseen':{'repeatMinutes':[0]} | unseen.repeatMinutes[0]",
                "'unseen':{'repeatMinutes':[5,2]} | unseen.repeatMinutes[1]",
                "'qualification':{'types':{'epic':'Epic'}} | qualification.types.epic",
                "'qualification':{'types':{'aide':' '}} | qualification.types.aide",
                "'qualification':{'reporter':'technical'} | qualification.technicalReporter",
                "'qualification':{'priorities':{'high':{'none':'x'}}} | qualification.priorities.high.none",
                "'handOver':{'targets':[{'project':'dev','name':{'fr':'x'},'bug':'Bogue','other':'Story'}]} | handOver.targets[0].project",
                "'handOver':{'targets':[{'project':'DEV','name':{'fr':'x'},'bug':'Bogue'}]} | handOver.targets[0].other",
                "'look':{'accent':'#12345'} | look.accent",
                "'look':{'offset':{'x':401}} | look.offset.x",
                "'look':{'picture':'javascript:x'} | look.picture",
                "'look':{'picture':'https://moi:secret@images.example/a.png'} | look.picture",
                "'look':{'theme':'blue'} | look.theme",
                "'requests':{'create':'never'} | requests.create",
                "'requests':{'afterMinutes':0} | requests.afterMinutes",
                "'requests':{'closing':['Fermé','Fermé']} | requests.closing[1]",
                "'rates':{'messagesPerMinute':-1} | rates.messagesPerMinute",
                "'privacy':{'retentionDays':-1} | privacy.retentionDays",
                "'knowledge':{'spaces':['']} | knowledge.spaces[0]",
                "'knowledge':{'audience':'cats'} | knowledge.audience",
                "'amendSeconds':-1 | amendSeconds",
                "'amendSeconds':86401 | amendSeconds",
            })
    void what_no_desk_could_work_with_is_refused_by_its_path(String part, String field) {
        assertThat(wrong("{'version':3," + part + "}")).containsExactly(field);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(wrong("{'version':3,'pickUpMinutes':0,'look':{'side':'top','accent':'red'},"
                        + "'schedule':{'week':{'monday':[{'from':'9','to':'8'},{'from':'12:00','to':'11:00'}]}},"
                        + "'topics':[{'id':'a b','name':{}},{'id':'a'}]}"))
                .containsExactlyInAnyOrder(
                        "pickUpMinutes",
                        "look.side",
                        "look.accent",
                        "schedule.week.monday[0].from",
                        "schedule.week.monday[0].to",
                        "schedule.week.monday[1].to",
                        "topics[0].id",
                        "topics[0].name",
                        "topics[1].name");
    }

    @Test
    void a_welcome_beyond_all_measure_is_refused() {
        assertThat(wrong("{'version':3,'welcome':'" + "x".repeat(201) + "'}"))
                .containsExactlyInAnyOrder("welcome.fr", "welcome.en");
    }

    @Test
    void a_text_without_a_language_is_in_both() {
        assertThat(over("{'version':3,'welcome':'Bonjour'}", STORED).welcome())
                .isEqualTo(new Texts("Bonjour", "Bonjour"));
    }

    @Test
    void a_group_that_is_given_back_is_inherited() {
        var inheriting = new ProjectSettings(3, STORED.own(), Chosen.NOTHING.with(Group.PICK_UP_MINUTES, 5));

        var changed = over("{'version':3,'reset':['pickUpMinutes','look']}", inheriting);

        assertThat(changed.pickUpMinutes()).isEqualTo(5);
        assertThat(changed.look()).isEqualTo(Look.USUAL);
        assertThat(changed.welcome()).isEqualTo(STORED.welcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'nothing':1}", "{'reset':['nothing']}", "{'enabled':'yes'}", "{'look':{'colour':'x'}}"})
    void what_there_is_not_is_malformed(String document) {
        assertThatThrownBy(() -> over(document, ProjectSettings.DEFAULTS)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sup", "SUP/../RH", "SUP ", "1SUP"})
    void what_is_no_project_key_is_no_project(String text) {
        assertThat(SettingsDocument.projectKey(text)).isEmpty();
    }

    private ProjectSettings over(String text, ProjectSettings before) {
        return over(text, before, new Checks());
    }

    private Set<String> wrong(String text) {
        var checks = new Checks();
        over(text, STORED, checks);
        return checks.wrong().keySet();
    }

    private ProjectSettings over(String text, ProjectSettings before, Checks checks) {
        var body = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return SettingsDocument.read(json, json.read(new ByteArrayInputStream(body), ObjectNode.class))
                .over(before, checks);
    }
}
