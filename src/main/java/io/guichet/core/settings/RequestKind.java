package io.guichet.core.settings;

/** What a request is, for the support (R92); a project says which request type stands for each. */
public enum RequestKind {
    /** The customer does not know how. */
    AIDE,
    /** There is no such feature. */
    AMELIORATION,
    /** A malfunction. */
    BOGUE,
    /** Not to be used, except in exceptional cases. */
    TACHE
}
