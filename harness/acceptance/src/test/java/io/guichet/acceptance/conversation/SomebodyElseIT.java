package io.guichet.acceptance.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.HostProcess;
import io.guichet.acceptance.running.OnHost;
import io.guichet.acceptance.running.Session;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** A page that outlived its login writes nothing in the name of who has logged in since (M21). */
@OnHost
final class SomebodyElseIT {

    private static final String MESSAGE =
            """
            {"clientId":"5f0f6a0e-0c3e-4a53-9a37-3e9d6f3d7a11","text":"Écrit par Camille"}""";

    @Test
    void what_a_page_of_camille_sends_is_not_taken_from_lea(HostProcess host) {
        var lea = Chat.of(host, "lea");
        var id = lea.open("Une question de Léa.");

        var answer = from("camille", lea, id);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("code").asText()).isEqualTo("login.someoneElse");
        assertThat(lea.messages(id)).hasSize(1);
    }

    @Test
    void her_own_page_writes_as_ever(HostProcess host) {
        var lea = Chat.of(host, "lea");
        var id = lea.open("Une autre question de Léa.");

        assertThat(from("LEA", lea, id).status()).isEqualTo(201);
        assertThat(from("%", lea, id).status()).isEqualTo(409);
    }

    private static Session.Answer from(String page, Chat chat, String id) {
        var session = chat.session();
        return session.send(session.request("/rest/guichet/1.0/conversations/" + id + "/entries")
                .header("Content-Type", "application/json")
                .header("X-Guichet-Person", page)
                .POST(BodyPublishers.ofString(MESSAGE)));
    }
}
