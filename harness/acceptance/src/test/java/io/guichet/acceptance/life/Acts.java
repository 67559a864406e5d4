package io.guichet.acceptance.life;

import io.guichet.acceptance.running.Chat;
import io.guichet.acceptance.running.Session.Answer;
import java.util.Map;

/** What is done to a conversation with something said of it. */
final class Acts {

    private Acts() {}

    static Answer post(Chat chat, String id, String act, Map<String, ?> body) {
        return chat.session().post("/rest/guichet/1.0/conversations/" + id + "/" + act, body);
    }
}
