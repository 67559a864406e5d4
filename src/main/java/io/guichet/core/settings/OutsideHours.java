package io.guichet.core.settings;

/** What a portal shows while support is closed (R6, R165). */
public enum OutsideHours {
    /** Nothing. */
    HIDDEN,
    /** When it opens again, what is announced, and a way to leave a request. */
    SHOWN
}
