package io.guichet.web.stream;

/** Whether the login with which a stream was opened still holds. */
@FunctionalInterface
interface Login {
    boolean holds();
}
