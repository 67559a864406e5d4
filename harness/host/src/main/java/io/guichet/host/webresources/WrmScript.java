package io.guichet.host.webresources;

/** The browser's half of the web resource manager, as far as plugins may use it here: {@code WRM.data.claim}. */
final class WrmScript {

    /** Below the context path; the host's own files have a folder of their own. */
    static final String PATH = "/s/host/_/download/host/wrm.js";

    private WrmScript() {}
}
