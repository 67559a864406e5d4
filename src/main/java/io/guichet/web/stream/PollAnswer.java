package io.guichet.web.stream;

import java.util.List;

/**
 * One answer of the poll.
 *
 * @param retryAfterMs when to ask again; 0 means at once, for the server waits in the client's place
 */
record PollAnswer(List<Event> events, String cursor, long retryAfterMs) {}
