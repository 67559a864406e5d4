package io.guichet.acceptance.running;

import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The articles of the support portal, as somebody there finds them. */
public final class Articles {

    /** A listing a minute, on a machine that has much to do. */
    public static final Duration FOLLOWED = Duration.ofMinutes(4);

    private static final String ARTICLES = "/rest/guichet/1.0/portals/1/articles?q=";

    private Articles() {}

    /** Waits until they are there; before that a search says that it is not ready. */
    public static void follow(Session who, String words) {
        await().atMost(FOLLOWED).until(() -> isFound(who, words));
    }

    private static boolean isFound(Session who, String words) {
        var answer = who.get(ARTICLES + URLEncoder.encode(words, StandardCharsets.UTF_8));
        return answer.status() == 200 && !answer.json().get("articles").isEmpty();
    }
}
