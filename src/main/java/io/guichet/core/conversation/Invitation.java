package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.time.Instant;

/** An agent's invitation to a session (R43, R84). */
public record Invitation(PersonKey agent, Instant until, Answer answer) {}
