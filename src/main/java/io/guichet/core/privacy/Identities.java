package io.guichet.core.privacy;

import java.util.Optional;

/** Who is meant: one person's user name may be another's key, so whoever asks says which of the two it has. */
public interface Identities {

    /** Whoever Jira knows by this key, active or not; else by this user name; else whoever had this key when she was here. */
    Identity of(String key);

    /** Whoever goes by this user name. */
    Optional<Identity> named(String userName);

    /** What somebody typed: people know each other by user name, and a key is what an entry or a file has. */
    default Identity typed(String words) {
        return named(words).orElseGet(() -> of(words));
    }
}
