package io.guichet.core.settings;

/** What becomes of a message with a likely password, token, card number or key in it (R51). */
public enum SecretRule {
    /** The customer is warned and decides. */
    WARN,
    /** The server stores dots in its place. */
    MASK,
    /** The server does not take the message. */
    REFUSE
}
