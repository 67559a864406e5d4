package io.guichet.core.privacy;

/** Whom an administrator means: by key, or by user name. */
public interface Identities {

    /** Whoever Jira knows by this, active or not; else whoever had this key when she was here. */
    Identity of(String keyOrName);
}
