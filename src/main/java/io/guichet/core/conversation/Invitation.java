package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.time.Instant;

/**
 * An agent's invitation to a session (R43, R84).
 *
 * @param at when it was sent
 * @param refused how often she had refused one on that day before
 */
public record Invitation(PersonKey agent, Instant at, Instant until, Answer answer, int refused) {

    Invitation answered(Answer given) {
        return new Invitation(agent, at, until, given, refused);
    }
}
