package io.guichet.core.conversation;

/** What became of something that the customer was asked. */
public enum Answer {
    WAITING,
    ACCEPTED,
    REFUSED,
    EXPIRED
}
