package io.guichet.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Administration;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.EventStream;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R114, M14, M15: the list that an agent works from. */
@OnHost(own = "desk")
final class DeskIT {

    private static final String API = "/rest/guichet/1.0";

    private Chat camille;
    private Chat aline;
    private Chat benoit;

    @BeforeEach
    void people(HostProcess host) {
        camille = Chat.of(host, "camille");
        aline = Chat.of(host, "aline");
        benoit = Chat.of(host, "benoit");
        aline.available();
    }

    /** Filters combine; a conversation is where it belongs as soon as the act was answered. */
    @Test
    void a_conversation_is_found_by_who_has_it_and_by_what_it_lacks() {
        var asked = camille.open("Qui a le rapport de mars ?");

        // Benoît is away: nothing is offered to him, which would stand on top whatever the filter.
        assertThat(ids(benoit, "filter=unassigned")).contains(asked);
        assertThat(ids(benoit, "filter=unanswered,unresolved")).contains(asked);
        assertThat(ids(benoit, "filter=mine")).doesNotContain(asked);

        aline.act(asked, "accept").ok();

        assertThat(ids(aline, "filter=mine")).startsWith(asked);
        assertThat(ids(aline, "filter=mine,unanswered")).contains(asked);
        assertThat(ids(benoit, "filter=mine")).doesNotContain(asked);
        assertThat(ids(benoit, "filter=unassigned")).doesNotContain(asked);

        aline.say(asked, "Le voici.").ok();

        assertThat(ids(aline, "filter=unanswered")).doesNotContain(asked);
        assertThat(row(aline, asked).has("unanswered")).isFalse();
        assertThat(row(aline, asked).at("/lastEntry/text").asText()).isEqualTo("Le voici.");
    }

    /** R36, R129, M17: what one has to know before answering stands in the line. */
    @Test
    void a_line_says_who_asks_since_when_and_what_was_promised() {
        var asked = camille.open("Que signifie ce message ?");

        var row = row(aline, asked);

        assertThat(row.at("/customer/name").asText()).startsWith("Camille");
        assertThat(row.at("/customer/language").asText()).isEqualTo("fr");
        assertThat(row.at("/customer/keyUser").asBoolean()).isTrue();
        var said = aline.entries(asked).get(0).get("at");
        assertThat(row.get("unanswered").get("since")).isEqualTo(said);
        assertThat(row.at("/pickUp/missed").asBoolean()).isFalse();
        assertThat(row.at("/pickUp/before").asText()).isNotEmpty();
        assertThat(camille.conversation(asked).has("pickUp")).isFalse();
        assertThat(camille.conversation(asked).has("unanswered")).isFalse();
        // Organisations are read behind, every 30 s.
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        row(aline, asked).at("/customer/organisation").asText())
                .isEqualTo("Harmonie"));
    }

    /** M17: what her browser tells by itself, and her address where the project keeps it; nobody but agents is told. */
    @Test
    void from_where_a_customer_wrote_is_told_to_agents(HostProcess host) {
        var asked = camille.open("D’où vient cette page ?");
        aline.act(asked, "accept").ok();
        var from = host.at("/servicedesk/customer/portal/1/create/10?token=abc123#here")
                .toString();

        says(asked, "Je suis ici.", from, "fr-BE,fr;q=0.8");

        var told = customer(asked);
        assertThat(told.get("page").asText()).endsWith("/servicedesk/customer/portal/1/create/10");
        assertThat(told.get("browserLanguage").asText()).isEqualTo("fr-BE");
        assertThat(told.has("address")).isFalse();
        assertThat(camille.session()
                        .get(API + "/conversations/" + asked + "/customer")
                        .status())
                .isEqualTo(403);

        try (var admin = Administration.of(host)) {
            admin.change("'privacy':{'address':true}");
            says(asked, "Et là.", from, "fr-BE");
            assertThat(customer(asked).get("address").asText()).isNotEmpty();
        }
        assertThat(customer(asked).has("address")).isFalse();
        var export = Session.of(host, "admin").post(API + "/admin/customers/camille/export?project=SUP", Map.of());
        assertThat(export.ok().get("visits").findValuesAsText("conversation")).contains(asked);
    }

    /** M16: of many who may have a request. */
    @Test
    void who_may_have_the_request_is_found_by_words() {
        var asked = camille.open("Qui s’en charge ?");
        aline.act(asked, "accept").ok();
        Jira.requestOf(camille, asked);
        var path = API + "/conversations/" + asked + "/assignees";

        assertThat(aline.session().get(path + "?q=beno").ok().findValuesAsText("person"))
                .containsExactly("benoit");
        assertThat(aline.session().get(path + "?q=camille").ok().get("assignees"))
                .isEmpty();
        assertThat(aline.session().get(path + "?q=" + "a".repeat(101)).status()).isEqualTo(400);
    }

    private JsonNode customer(String asked) {
        return aline.session()
                .get(API + "/conversations/" + asked + "/customer")
                .ok();
    }

    private void says(String asked, String text, String from, String languages) {
        var body = "{\"clientId\":\"" + UUID.randomUUID() + "\",\"text\":\"" + text + "\"}";
        var session = camille.session();
        session.send(session.request(API + "/conversations/" + asked + "/entries")
                        .header("Content-Type", "application/json")
                        .header("Referer", from)
                        .header("Accept-Language", languages)
                        .POST(BodyPublishers.ofString(body)))
                .ok();
    }

    /** M14. */
    @Test
    void a_conversation_is_found_by_its_age() {
        var asked = camille.open("Depuis quand ?");

        assertThat(ids(benoit, "age=day&filter=unassigned")).contains(asked);
        assertThat(ids(benoit, "age=week")).contains(asked);
        assertThat(ids(benoit, "age=older")).doesNotContain(asked);
        assertThat(benoit.session().get(API + "/desk?age=month").status()).isEqualTo(400);
        await().untilAsserted(() -> {
            var counts = desk(benoit, "").get("counts");
            assertThat(counts.get("day").asInt()).isPositive();
            assertThat(counts.get("week").asInt() + counts.get("older").asInt())
                    .isEqualTo(counts.get("unresolved").asInt());
        });
        // What is offered to her stands on top of what others look for.
        aline.act(asked, "accept").ok();
    }

    @Test
    void whose_customer_is_there_is_found(HostProcess host) {
        var lea = Chat.of(host, "lea");
        var asked = lea.open("Je reste ici.");

        try (var page = EventStream.of(lea.session(), "list," + asked)) {
            page.until("hello", event -> true);

            await().untilAsserted(() -> assertThat(ids(aline, "filter=online")).contains(asked));
            assertThat(row(aline, asked).get("customerOnline").asBoolean()).isTrue();
            await().untilAsserted(() ->
                    assertThat(desk(aline, "").at("/counts/online").asInt()).isPositive());
        }
    }

    @Test
    void counts_follow_within_moments() {
        var before = desk(benoit, "").at("/counts/mine").asInt();
        var asked = camille.open("Encore une question.");
        benoit.act(asked, "accept").ok();

        await().untilAsserted(() ->
                assertThat(desk(benoit, "").at("/counts/mine").asInt()).isEqualTo(before + 1));
        assertThat(desk(benoit, "").at("/counts/unresolved").asInt()).isPositive();
    }

    @Test
    void pages_give_everything_once() {
        var asked = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            asked.add(camille.open("Question " + i));
        }
        var seen = new ArrayList<String>();
        // Of Benoît, who is away: offers stand all on the first page.
        var page = desk(benoit, "limit=2");
        while (true) {
            page.get("conversations").forEach(row -> seen.add(row.get("id").asText()));
            if (!page.has("cursor")) {
                break;
            }
            page = desk(benoit, "limit=2&cursor=" + page.get("cursor").asText());
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(asked);
    }

    /** Accents and capitals make no difference. */
    @Test
    void words_are_found_in_subject_key_and_the_customers_name() {
        var asked = camille.open("L’étiquette Zébulon s’imprime mal.");

        assertThat(ids(aline, "q=zebulon")).containsExactly(asked);
        assertThat(ids(aline, "q=ZEBULON%20camille")).containsExactly(asked);
        assertThat(ids(aline, "q=zebulon%20introuvable")).isEmpty();
    }

    /** The matrix has the others; an agent of another project sees nothing of this one. */
    @Test
    void an_agent_of_another_project_sees_nothing(HostProcess host) {
        camille.open("Rien pour RH.");
        var chloe = Chat.of(host, "chloe");

        assertThat(desk(chloe, "").get("conversations")).isEmpty();
        assertThat(desk(chloe, "").at("/counts/unresolved").asInt()).isZero();
        assertThat(chloe.session().get(API + "/desk?project=SUP").status()).isEqualTo(404);
        assertThat(chloe.session().get(API + "/desk?filter=all").status()).isEqualTo(400);
    }

    private static JsonNode desk(Chat agent, String query) {
        return agent.session().get(API + "/desk?" + query).ok();
    }

    private static List<String> ids(Chat agent, String query) {
        var ids = new ArrayList<String>();
        desk(agent, query + "&limit=100")
                .get("conversations")
                .forEach(row -> ids.add(row.get("id").asText()));
        return ids;
    }

    private static JsonNode row(Chat agent, String id) {
        for (var row : desk(agent, "limit=100").get("conversations")) {
            if (row.get("id").asText().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id + " is not at the desk");
    }
}
