package io.guichet.web.stream;

import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** Makes a reader of whoever asks. */
@Named
public final class Readers {

    private final Logins logins;
    private final Gate gate;
    private final Clock clock;

    @Inject
    public Readers(Logins logins, Gate gate, Clock clock) {
        this.logins = logins;
        this.gate = gate;
        this.clock = clock;
    }

    Reader of(PersonKey person, HttpServletRequest request) {
        return new Reader(person, logins.of(person, request), gate, clock);
    }
}
