package io.guichet.host.confluence;

import com.sun.net.httpserver.HttpExchange;

/**
 * The next answers fail.
 *
 * @param method alone that fails; empty for all
 * @param after whether it is done all the same
 */
record Fault(int status, int times, String method, boolean after) {

    static final Fault NONE = new Fault(0, 0, "", false);

    boolean concerns(HttpExchange exchange) {
        return times > 0 && (method.isEmpty() || method.equals(exchange.getRequestMethod()));
    }

    Fault less() {
        return new Fault(status, times - 1, method, after);
    }
}
