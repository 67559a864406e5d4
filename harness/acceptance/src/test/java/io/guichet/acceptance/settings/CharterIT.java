package io.guichet.acceptance.settings;

import static io.guichet.acceptance.settings.RhSettings.REST;
import static io.guichet.acceptance.settings.RhSettings.SETTINGS;
import static io.guichet.acceptance.settings.RhSettings.find;
import static io.guichet.acceptance.settings.RhSettings.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions of the charter, and who has accepted them (R132). */
@OnHost(own = "settings")
final class CharterIT {

    private RhSettings rh;
    private Session admin;

    @BeforeEach
    void login(HostProcess host) {
        rh = RhSettings.of(host);
        admin = rh.admin();
    }

    /** R132: nobody's acceptance is undone, or forged, by a number in a document or a file. */
    @Test
    void a_charter_s_version_grows_by_publishing_alone() {
        var charter = REST + "/admin/projects/RH/charter";
        var published = admin.post(
                        charter, json("{'version':" + rh.settings().path("version") + ",'text':{'fr':'Soyez brefs.'}}"))
                .ok();
        var version = published.at("/charter/version").asInt();

        rh.change("'charter':{'version':77,'text':{'fr':'Soyez brefs !','en':''}}")
                .ok();
        assertThat(rh.settings().at("/charter/version").asInt()).isEqualTo(version);
        assertThat(rh.settings().at("/charter/text/fr").asText()).isEqualTo("Soyez brefs !");

        var file = (ObjectNode) admin.get(SETTINGS + "/export").ok();
        ((ObjectNode) file.at("/settings/charter")).put("version", 78);
        admin.post(
                        SETTINGS + "/import",
                        file.set("version", rh.settings().get("version")).toString())
                .ok();
        assertThat(rh.settings().at("/charter/version").asInt()).isEqualTo(version);

        // Taken back at once, a reset has lost nothing.
        var whole = rh.settings().path("charter");
        rh.change("'reset':['charter']").ok();
        rh.change("'charter':" + whole.toString().replace('"', '\'')).ok();
        assertThat(rh.settings().path("charter")).isEqualTo(whole);
        rh.change("'reset':['charter']").ok();
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
                .contains("\"Soyez clairs.\"", "\"Soyez brefs.\";\"Be brief.\"");
        admin.put(
                        REST + "/admin/projects/SUP/settings",
                        "{\"version\":" + next.path("version") + ",\"reset\":[\"charter\"]}")
                .ok();
    }
}
