package io.guichet.core.settings;

import java.time.Duration;

/**
 * How long a conversation waits for its people.
 *
 * @param waiting for an agent to accept, until the customer is given the choice of a ticket (R85, R152)
 * @param waitingWarning how long before the end of the wait she is told
 * @param idle without a message, until the session ends (R151)
 * @param idleWarning how long before the end of the session both are told
 * @param invitation for the customer's answer to an agent's invitation (R45)
 * @param busyChoice for the customer to choose, until a ticket is made for her
 */
public record Delays(
        Duration waiting,
        Duration waitingWarning,
        Duration idle,
        Duration idleWarning,
        Duration invitation,
        Duration busyChoice) {

    public static final Delays USUAL = new Delays(
            Duration.ofSeconds(120),
            Duration.ofSeconds(30),
            Duration.ofSeconds(300),
            Duration.ofSeconds(60),
            Duration.ofSeconds(120),
            Duration.ofSeconds(600));
}
