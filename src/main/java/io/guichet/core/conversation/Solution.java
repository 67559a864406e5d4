package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.util.Optional;

/**
 * A solution (R38).
 *
 * @param by the agent who proposed it, or has the conversation; absent when there is none
 * @param number of the entry by which it was proposed, or confirmed unasked
 */
public record Solution(Answer answer, Optional<PersonKey> by, long number, Optional<Rating> rating) {}
