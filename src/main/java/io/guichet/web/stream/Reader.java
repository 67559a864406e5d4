package io.guichet.web.stream;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.entitlement.Access;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.PersonKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who reads at the other end: what she may see, and how far she has been told.
 *
 * <p>The gate is asked for each event. Used by one thread at a time.
 */
final class Reader {

    /** How long a login is trusted before it is looked at again. */
    static final Duration TRUSTED = Duration.ofSeconds(5);

    private static final int KEPT = 200;

    private final PersonKey person;
    private final Login login;
    private final Gate gate;
    private final Clock clock;
    private final Map<ConversationId, Long> toldTo = new LinkedHashMap<>(4, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ConversationId, Long> eldest) {
            return size() > KEPT;
        }
    };
    private Instant loginTrustedUntil;

    Reader(PersonKey person, Login login, Gate gate, Clock clock) {
        this.person = person;
        this.login = login;
        this.gate = gate;
        this.clock = clock;
        this.loginTrustedUntil = clock.instant().plus(TRUSTED);
    }

    PersonKey person() {
        return person;
    }

    /** Whether she is still logged in. */
    boolean isHere() {
        var now = clock.instant();
        if (now.isBefore(loginTrustedUntil)) {
            return true;
        }
        loginTrustedUntil = now.plus(TRUSTED);
        return login.holds();
    }

    /** Absent for what she may not see. */
    Optional<Access> access(Conversation conversation) {
        return gate.access(person, conversation);
    }

    /** Number of the last entry that she was told of; absent when this stream has told none yet. */
    OptionalLong toldTo(ConversationId conversation) {
        var number = toldTo.get(conversation);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    void toldTo(ConversationId conversation, long number) {
        toldTo.put(conversation, number);
    }
}
