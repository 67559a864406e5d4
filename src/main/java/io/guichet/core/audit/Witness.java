package io.guichet.core.audit;

/** Somebody else who keeps what was done, beside our own log: the product that we are in. */
public interface Witness {

    /** Fails never: our own log is the one that counts. */
    void saw(Audited audited);
}
