package io.guichet.web.stream;

import java.util.Map;

/**
 * What an open page is told.
 *
 * @param event the wire contract's word
 */
record Event(String event, Object data) {

    /** The page has to load afresh what it shows. */
    static final Event RESYNC = new Event("resync", Map.of());
}
