package io.guichet.web.stream;

import java.time.Duration;

/** How much of a node the open pages may take. A system property each, for load tests and very large nodes. */
final class Limits {

    /** About 105 KB of heap each on Tomcat's defaults (measured). */
    static final int STREAMS = Integer.getInteger("guichet.streams.perNode", 3_000);

    /** One per browser is what the client opens. */
    static final int STREAMS_A_PERSON = Integer.getInteger("guichet.streams.perPerson", 8);

    static final int WAITING_POLLS = Integer.getInteger("guichet.polls.perNode", 500);

    static final int THREADS = 8;

    static final Duration HEARTBEAT = Duration.ofSeconds(20);

    /** Of pages of agents who are available: the second write after the page was closed fails. */
    static final Duration WATCHED_HEARTBEAT = Duration.ofSeconds(4);

    /** After which a page has to come back, and with it everything that is asked only once. */
    static final Duration LONGEST_STREAM = Duration.ofMinutes(30);

    private Limits() {}
}
