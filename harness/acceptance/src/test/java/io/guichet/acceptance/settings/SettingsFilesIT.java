package io.guichet.acceptance.settings;

import static io.guichet.acceptance.settings.RhSettings.SETTINGS;
import static io.guichet.acceptance.settings.RhSettings.find;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings of a project as a file (B22). */
@OnHost(own = "settings")
final class SettingsFilesIT {

    private RhSettings rh;
    private Session admin;

    @BeforeEach
    void login(HostProcess host) {
        rh = RhSettings.of(host);
        admin = rh.admin();
    }

    /** B22: what is inherited is marked in the file and inherited again where it is taken, not pinned. */
    @Test
    void an_import_says_what_would_change_and_pins_nothing_that_was_inherited() {
        rh.change("'reset':['delays'],'messageLength':700").ok();
        var file = (ObjectNode) admin.get(SETTINGS + "/export").ok();
        assertThat(file.at("/origins/delays").asText()).isEqualTo("default");
        assertThat(file.at("/origins/messageLength").asText()).isEqualTo("project");
        rh.change("'messageLength':800,'delays':"
                        + rh.settings().path("delays").toString().replace('"', '\''))
                .ok();
        var now = rh.settings();
        file.set("version", now.get("version"));

        var report = admin.post(SETTINGS + "/import?dry=true", file.toString()).ok();

        assertThat(rh.settings()).isEqualTo(now);
        assertThat(find(report.path("changes"), "about", "messageLength")
                        .path("after")
                        .asText())
                .isEqualTo("700");
        assertThat(report.at("/origins/delays").asText()).isEqualTo("default");
        admin.post(SETTINGS + "/import", file.toString()).ok();
        assertThat(rh.settings().at("/origins/delays").asText()).isEqualTo("default");
        assertThat(rh.settings().path("messageLength").asInt()).isEqualTo(700);
        var stale = admin.post(SETTINGS + "/import?dry=true", file.toString());
        assertThat(stale.status()).isEqualTo(409);
        assertThat(admin.post(SETTINGS + "/import", file.toString()).status()).isEqualTo(409);
    }

    /** B22: what somebody has written into a file by hand is refused by its name. */
    @Test
    void a_file_whose_resets_are_no_list_is_refused() {
        var file = (ObjectNode) admin.get(SETTINGS + "/export").ok();
        file.set("version", rh.settings().get("version"));
        ((ObjectNode) file.get("settings")).put("reset", "look");

        var refused = admin.post(SETTINGS + "/import?dry=true", file.toString());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/data/field").asText()).isEqualTo("reset");
    }

    /** B22: what one project has, another one takes; people stay where they are. */
    @Test
    void settings_leave_and_come_back_as_a_file() {
        rh.change("'pickUpMinutes':12,'keyUsers':{'people':['lea'],'everyone':false}")
                .ok();
        var file = admin.get(SETTINGS + "/export");
        assertThat(file.response().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"guichet-RH.json\"");
        assertThat(file.ok().at("/settings/keyUsers").has("people")).isFalse();
        rh.change("'pickUpMinutes':13").ok();

        var sent = ((ObjectNode) file.json()).set("version", rh.settings().get("version"));
        var taken = admin.post(SETTINGS + "/import", sent.toString()).ok();

        assertThat(taken.path("pickUpMinutes").asInt()).isEqualTo(12);
        assertThat(taken.at("/keyUsers/people/0").asText()).isEqualTo("lea");
        assertThat(admin.post(SETTINGS + "/import", "{\"format\":\"other\",\"settings\":{}}")
                        .status())
                .isEqualTo(400);
    }
}
