package io.guichet.acceptance.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R1–R6, R36, R126, R158, R165, M9, B4: what a portal shows of the chat, by the clock and by who is there. */
@OnHost(own = "availability")
final class AvailabilityIT {

    private final Hours hours = Hours.here();
    private Chat aline;
    private Chat camille;
    private Administration administration;

    @BeforeEach
    void an_agent_is_there(HostProcess host) {
        administration = Administration.of(host);
        aline = Chat.of(host, "aline");
        camille = Chat.of(host, "camille");
        aline.available();
    }

    @AfterEach
    void as_it_was() {
        administration.close();
    }

    /** R3, R36: the demo is open day and night, and promises half an hour. */
    @Test
    void in_hours_with_an_agent_it_is_open_and_promises_when() {
        var chat = camille.state(1);

        assertThat(chat.get("visible").asBoolean()).isTrue();
        assertThat(chat.get("state").asText()).isEqualTo("open");
        assertThat(chat.get("agents").asInt()).isPositive();
        assertThat(Instant.parse(chat.get("pickUpBefore").asText()))
                .isBetween(Instant.now().plusSeconds(29 * 60), Instant.now().plusSeconds(31 * 60));
    }

    /** R5, R6: an agent who stays over lunch does not keep it open; what is asked then is for the afternoon. */
    @Test
    void between_two_slots_it_is_closed_and_says_when_it_opens() {
        administration.change(hours.closedForLunch(""));

        var chat = camille.state(1);

        assertThat(chat.get("visible").asBoolean()).isFalse();
        assertThat(chat.get("state").asText()).isEqualTo("closed");
        assertThat(moment(chat, "reopensAt")).isEqualTo(hours.at(0, 14));
        assertThat(moment(chat, "pickUpBefore")).isEqualTo(hours.at(0, 14).plusSeconds(30 * 60));
        assertThat(chat.get("outsideHours").asText()).isEqualTo("hidden");
        assertThat(chat.has("agents")).isFalse();
    }

    /** R154: nothing that was typed is lost for want of hours. */
    @Test
    void what_is_asked_outside_hours_is_taken_all_the_same() {
        administration.change(hours.closedForLunch(""));

        assertThat(camille.open("11111111-1111-4111-8111-111111111111", "Trop tôt ?")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void on_a_holiday_it_is_closed_until_the_next_day_that_is_none() {
        administration.change(hours.dayAndNight(
                ",'holidays':[{'date':'" + hours.today() + "','name':{'fr':'Fête nationale','en':''}}]"));

        var chat = camille.state(1);

        assertThat(chat.get("state").asText()).isEqualTo("holiday");
        assertThat(moment(chat, "reopensAt")).isEqualTo(hours.at(1, 0));
    }

    /** R126: in the reader's own language, with the moment when support is back. */
    @Test
    void a_closing_is_announced_to_each_in_her_language(HostProcess host) {
        var text = ",'announcement':{'fr':'Nous déménageons.','en':'We are moving.'}";
        administration.change(hours.dayAndNight(Hours.closing(hours.at(2, 8), Duration.ofHours(6), text)));

        var french = camille.state(1).get("announcement");
        var english = Chat.of(host, "lea").state(1).get("announcement");

        assertThat(french.get("text").asText()).isEqualTo("Nous déménageons.");
        assertThat(french.get("reason").asText()).isEqualTo("déménagement");
        assertThat(moment(french, "from")).isEqualTo(hours.at(2, 8));
        assertThat(moment(french, "reopensAt")).isEqualTo(hours.at(2, 14));
        assertThat(english.get("text").asText()).isEqualTo("We are moving.");
        assertThat(english.get("id")).isEqualTo(french.get("id"));
        assertThat(camille.state(1).get("state").asText()).isEqualTo("open");
    }

    /** M9: nobody has to reload to see that the hours have ended. */
    @Test
    void an_open_page_hears_that_a_closing_begins() {
        try (var stream = EventStream.of(camille.session(), "list")) {
            stream.until("hello", event -> true);
            administration.change(
                    hours.dayAndNight(Hours.closing(Instant.now().plusSeconds(2), Duration.ofHours(6), "")));

            var told = stream.until(
                    "availability", chat -> chat.get("state").asText().equals("closed"));

            assertThat(told.data().get("visible").asBoolean()).isFalse();
            assertThat(told.data().has("reopensAt")).isTrue();
        }
    }

    /** R158: an agent who left does not keep the button alive. */
    @Test
    void when_the_last_agent_leaves_open_pages_hear_of_it() {
        try (var stream = EventStream.of(camille.session(), "list")) {
            stream.until("hello", event -> true);

            aline.away();

            stream.until("availability", chat -> chat.get("state").asText().equals("nobody"));
            assertThat(camille.state(1).get("visible").asBoolean()).isFalse();
        }
    }

    /** R158, M9: to close the page is to leave, and half a minute later nobody is promised an answer. */
    @Test
    void when_the_last_agent_closes_her_page_nobody_is_there_within_half_a_minute() {
        var page = EventStream.of(aline.session(), "list");
        page.until("hello", event -> true);
        aline.available();
        assertThat(camille.state(1).get("visible").asBoolean()).isTrue();

        page.close();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(camille.state(1).get("state").asText()).isEqualTo("nobody"));
    }

    /** Settings that are saved are seen at once, and nothing of theirs that makes no sense is saved. */
    @Test
    void what_no_desk_could_work_with_is_refused_by_its_path() {
        var version = administration.settings().get("version").asInt();

        var refused = administration.tryTo(
                "{'version':" + version + ",'schedule':{'week':{'monday':[{'from':'12:00','to':'09:00'}]}}}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/data/fields").fieldNames())
                .toIterable()
                .containsExactly("schedule.week.monday[0].to");
        assertThat(administration.settings().get("version").asInt()).isEqualTo(version);
    }

    private static Instant moment(JsonNode node, String field) {
        return Instant.parse(node.get(field).asText());
    }
}
