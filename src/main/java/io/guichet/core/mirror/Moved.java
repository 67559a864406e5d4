package io.guichet.core.mirror;

/** What became of something that an entry does to the request besides its comment. An outage is none: it is thrown. */
public sealed interface Moved {

    /** @param status the request's status since */
    record Done(String status) implements Moved {}

    /** It was so already. */
    record Already() implements Moved {}

    /** Jira says no, and would say so again: a rule of the workflow, a field that is due, no way that leads there. */
    record Refused(String why) implements Moved {}
}
