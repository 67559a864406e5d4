package io.guichet.host.rest;

import io.guichet.host.servlets.Caller;
import java.util.Set;

/** What stands before and behind every resource: who may come in, forged requests, JSON, failures. */
public final class RestDoor {

    private final Caller caller;

    public RestDoor(Caller caller) {
        this.caller = caller;
    }

    Set<Object> providers() {
        return Set.of(
                new AccessFilter(caller),
                new XsrfFilter(),
                JsonBodies.provider(),
                new UnreadableJson(),
                new AnyFailure());
    }
}
