package io.guichet.core.conversation;

/** What somebody, or time, can do to a conversation in a story. */
enum Deed {
    WRITES,
    KEEPS_WAITING,
    RETRIES,
    TAKES_A_TICKET,
    GOES_ON,
    ENDS,
    REOPENS,
    CONFIRMS,
    MISSES,
    RATES,
    ACCEPTS_INVITATION,
    REFUSES_INVITATION,
    ALINE_WRITES,
    ALINE_ACCEPTS,
    BENOIT_ACCEPTS,
    ALINE_DECLINES,
    ALINE_CONVERTS,
    ALINE_DISMISSES,
    ALINE_REOPENS,
    ALINE_ASKS_NEW,
    ALINE_PROPOSES,
    ALINE_INVITES,
    BENOIT_INVITES,
    ALINE_CANCELS,
    TIME_PASSES
}
