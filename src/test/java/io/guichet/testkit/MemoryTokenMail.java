package io.guichet.testkit;

import io.guichet.core.identity.TokenMail;
import io.guichet.core.people.PersonKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the tokens that were sent. */
public final class MemoryTokenMail implements TokenMail {

    private final List<Sent> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(String email, PersonKey reader, String portal, String token, Duration goodFor) {
        sent.add(new Sent(email, token));
    }

    public List<Sent> sent() {
        return sent;
    }

    public String lastToken() {
        return sent.get(sent.size() - 1).token();
    }

    /** A token, and where it went. */
    public record Sent(String email, String token) {}
}
