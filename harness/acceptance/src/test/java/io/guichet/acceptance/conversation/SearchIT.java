package io.guichet.acceptance.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.Jira;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** R15, R17, M8: one finds one's own conversations again, by what was said in them. */
@OnHost(own = "search")
final class SearchIT {

    @Test
    void a_conversation_is_found_by_any_words_that_its_customer_may_read(HostProcess host) {
        var hugo = Chat.of(host, "hugo");
        var aline = Chat.of(host, "aline");
        var wanted = hugo.open("L’écran de saisie est vide.");
        hugo.open("Autre chose.");
        Chat.of(host, "camille").open("L’écran de saisie est vide chez moi aussi.");
        aline.say(wanted, "Quel navigateur utilisez-vous ?").ok();

        var found = search(hugo, "ECRAN navigateur").ok();

        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.get("conversations").get(0).get("id").asText()).isEqualTo(wanted);
        assertThat(total(hugo, "écran imprimante")).isZero();
        assertThat(total(hugo, Jira.requestOf(hugo, wanted))).isEqualTo(1);
    }

    @Test
    void what_agents_say_among_themselves_is_not_found(HostProcess host) {
        var hugo = Chat.of(host, "hugo");
        var conversation = hugo.open("Ma licence a expiré.");
        var key = Jira.requestOf(hugo, conversation);

        Jira.of(host, "aline").internalComment(key, "Sésame");

        assertThat(total(hugo, "licence")).isEqualTo(1);
        assertThat(total(hugo, "sésame")).isZero();
    }

    @Test
    void what_is_found_comes_in_pages_newest_first(HostProcess host) {
        var lea = Chat.of(host, "lea");
        var opened = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            opened.add(0, lea.open("Aiguille numéro " + i));
        }

        var first = search(lea, "aiguille", "&limit=3").ok();
        var second = search(
                        lea,
                        "aiguille",
                        "&limit=3&cursor=" + first.get("cursor").asText())
                .ok();

        assertThat(first.get("total").asInt()).isEqualTo(5);
        assertThat(second.has("cursor")).isFalse();
        var ids = new ArrayList<String>();
        first.get("conversations").forEach(one -> ids.add(one.get("id").asText()));
        second.get("conversations").forEach(one -> ids.add(one.get("id").asText()));
        assertThat(ids).isEqualTo(opened);
    }

    @Test
    void blanks_alone_search_nothing_and_a_novel_is_refused(HostProcess host) {
        var hugo = Chat.of(host, "hugo");

        assertThat(search(hugo, "  ").ok().has("total")).isFalse();
        assertThat(search(hugo, "x".repeat(201)).status()).isEqualTo(400);
    }

    private static int total(Chat chat, String text) {
        JsonNode found = search(chat, text).ok();
        return found.get("total").asInt();
    }

    private static Answer search(Chat chat, String text) {
        return search(chat, text, "");
    }

    private static Answer search(Chat chat, String text, String more) {
        var query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return chat.session().get("/rest/guichet/1.0/conversations?q=" + query + more);
    }
}
