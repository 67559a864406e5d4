package io.guichet.acceptance.settings;

import static io.guichet.acceptance.settings.RhSettings.REST;
import static io.guichet.acceptance.settings.RhSettings.find;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done to settings and taken away of them is written down (M10, B23). */
@OnHost(own = "settings")
final class SettingsAuditIT {

    private RhSettings rh;
    private Session admin;

    @BeforeEach
    void login(HostProcess host) {
        rh = RhSettings.of(host);
        admin = rh.admin();
    }

    /** M10: with before and after, on the page and as a table in which nothing is a formula. */
    @Test
    void every_change_is_in_the_log() {
        rh.change("'welcome':{'fr':'=1+1','en':''}").ok();

        var log = REST + "/admin/audit?project=RH&action=settings.&limit=50";
        var entry = find(admin.get(log).ok().path("entries"), "about", "welcome.fr");
        assertThat(entry.path("action").asText()).isEqualTo("settings.changed");
        assertThat(entry.path("after").asText()).isEqualTo("=1+1");
        assertThat(entry.at("/actor/name").asText()).isNotBlank();
        assertThat(admin.get(log + "&actor=admin").ok().path("entries")).isNotEmpty();
        assertThat(admin.get(log + "&actor=aline").ok().path("entries")).isEmpty();
        assertThat(admin.get(log + "&format=csv").response().body())
                .startsWith("\uFEFF\"at\";\"actor\"")
                .contains("\"'=1+1\"");
    }

    /** M10: Jira's own audit log has it, too: what, where, before and after, and who. */
    @Test
    void every_change_is_in_jira_s_own_audit_log() {
        rh.change("'messageLength':4321").ok();

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
        rh.change("'keyUsers':{'people':['zoe-durand'],'everyone':false}").ok();
        admin.post(REST + "/admin/customers/jules/export?project=SUP", "{}").ok();

        var events = admin.get("/rest/auditing/1.0/events").ok().toString();

        assertThat(events).contains("keyUsers.people", "guichet.web.audit.privacy.exported");
        assertThat(events).doesNotContain("zoe-durand", "jules");
        assertThat(admin.get(REST + "/admin/audit?project=RH&action=settings.")
                        .ok()
                        .toString())
                .contains("zoe-durand");
        rh.change("'reset':['keyUsers']").ok();
    }

    /** B23: so is every file that is taken away: which, of what project, by whom; and it names nobody else. */
    @Test
    void every_export_is_in_the_log() {
        rh.change("'keyUsers':{'people':['zoe-durand'],'everyone':false}").ok();
        var of = REST + "/admin/projects/RH";
        var log = REST + "/admin/audit?project=RH";
        var taken = List.of(
                of + "/keyUsers/export",
                of + "/charter/acceptances?format=csv",
                of + "/settings/export",
                of + "/settings/export?people=true",
                log + "&format=csv");
        for (var address : taken) {
            assertThat(admin.get(address).status()).as(address).isEqualTo(200);
        }

        var entries = admin.get(log + "&limit=5").ok().path("entries");

        assertThat(entries)
                .extracting(entry -> entry.path("action").asText() + " "
                        + entry.path("about").asText() + ": "
                        + entry.path("after").asText())
                .containsExactly(
                        "privacy.log audit: ",
                        "settings.exported settings: people",
                        "settings.exported settings: ",
                        "privacy.acceptances charter: acceptances 0",
                        "privacy.keyUsers keyUsers: people 1");
        assertThat(entries)
                .allSatisfy(
                        entry -> assertThat(entry.at("/actor/name").asText()).isNotBlank());
        assertThat(entries.toString()).doesNotContain("zoe-durand");
    }
}
