package io.guichet.acceptance.settings;

import static io.guichet.acceptance.settings.RhSettings.REST;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators set is what customers meet: where there is chat, for whom, and what it says it is for. */
@OnHost(own = "settings")
final class WhatCustomersReadIT {

    private RhSettings rh;

    @BeforeEach
    void login(HostProcess host) {
        rh = RhSettings.of(host);
    }

    /** M18: one welcome for all, another one of the project's, and the first again; each in the reader's language. */
    @Test
    void M18_the_welcome_is_everywhere_s_until_the_project_has_one(HostProcess host) {
        try (var sup = Administration.of(host)) {
            sup.change("'reset':['welcome']");
            rh.everywhere("'defaults':{'welcome':{'fr':'Bienvenue partout','en':'Welcome everywhere'}}")
                    .ok();
            assertThat(welcomes(host, "camille")).containsOnly("Bienvenue partout");
            assertThat(welcomes(host, "lea")).containsOnly("Welcome everywhere");

            sup.change("'welcome':{'fr':'Bienvenue au support','en':'Welcome to support'}");
            assertThat(welcomes(host, "camille")).containsOnly("Bienvenue au support");
            assertThat(welcomes(host, "lea")).containsOnly("Welcome to support");

            sup.change("'reset':['welcome']");
            assertThat(welcomes(host, "camille")).containsOnly("Bienvenue partout");
        } finally {
            rh.everywhere("'reset':['welcome']").ok();
        }
    }

    private static String[] welcomes(HostProcess host, String who) {
        var chat = Chat.of(host, who);
        return new String[] {
            chat.state(1).path("welcome").asText(),
            rules(chat.session()).path("welcome").asText()
        };
    }

    /** R133: what support is for, and the ways beside it, are the administrator's words. */
    @Test
    void R133_what_support_is_for_and_the_other_ways_are_said_in_the_help(HostProcess host) {
        try (var sup = Administration.of(host)) {
            sup.change(
                    "'help':{'rules':{'fr':'Articles 15 à 17 du contrat.','en':'Articles 15 to 17 of the contract.'},"
                            + "'guideUrl':'https://example.org/notice',"
                            + "'phone':{'number':'03 88 00 00 00','from':'08:00','to':'18:00'},"
                            + "'links':[{'label':{'fr':'Par courriel','en':'By e-mail'},'url':'https://example.org/mail'}]}");

            var french = rules(Session.of(host, "camille")).path("help");
            var english = rules(Session.of(host, "lea")).path("help");

            assertThat(french.path("rules").asText()).isEqualTo("Articles 15 à 17 du contrat.");
            assertThat(english.path("rules").asText()).isEqualTo("Articles 15 to 17 of the contract.");
            assertThat(french.at("/phone/number").asText()).isEqualTo("03 88 00 00 00");
            assertThat(french.at("/links/0/label").asText()).isEqualTo("Par courriel");
            assertThat(english.at("/links/0/label").asText()).isEqualTo("By e-mail");
            assertThat(english.path("guideUrl").asText()).isEqualTo("https://example.org/notice");
        }
    }

    /** R123: there is chat only where there is a portal, in the projects that want it, for the organisations they name. */
    @Test
    void R123_chat_is_only_where_the_help_desk_is(HostProcess host) {
        var admin = rh.admin();
        var noPortal = REST + "/admin/projects/DEV/settings";
        assertThat(admin.get(noPortal).status()).isEqualTo(404);
        assertThat(admin.put(noPortal, "{\"version\":0,\"enabled\":true}").status())
                .isEqualTo(404);

        try (var sup = Administration.of(host)) {
            sup.change("'enabled':true,'keyUsers':{'everyone':false,'organisations':['Harmonie']}");

            assertThat(rh.settings().path("enabled").asBoolean()).isFalse();
            assertThat(may(admin, "camille").path("because").asText()).isEqualTo("organisation");
            assertThat(may(admin, "camille").path("by").asText()).isEqualTo("Harmonie");
            sup.change("'keyUsers':{'everyone':false,'organisations':['Mélodie']}");
            assertThat(may(admin, "camille").path("entitled").asBoolean()).isFalse();
            assertThat(Chat.of(host, "camille").state(1).path("entitled").asBoolean())
                    .isFalse();
        }
    }

    private static JsonNode may(Session admin, String who) {
        return admin.get(REST + "/admin/projects/SUP/keyUsers/check?person=" + who)
                .ok();
    }

    /** B15: numbers are by the days of the project's own clock. */
    @Test
    void B15_numbers_go_by_the_zone_of_the_settings() {
        var numbers = REST + "/admin/projects/RH/statistics";
        rh.change("'schedule':{'zone':'Pacific/Auckland'}").ok();
        assertThat(rh.admin().get(numbers).ok().path("zone").asText()).isEqualTo("Pacific/Auckland");

        rh.change("'reset':['schedule']").ok();
        assertThat(rh.admin().get(numbers).ok().path("zone").asText()).isEqualTo("Europe/Paris");
    }

    private static JsonNode rules(Session customer) {
        return customer.get(REST + "/portals/1/rules").ok();
    }
}
