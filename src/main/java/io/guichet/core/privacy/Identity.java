package io.guichet.core.privacy;

import io.guichet.core.people.PersonKey;
import java.util.Optional;

/**
 * By what somebody is known here: entries name people by key, settings name them by user name.
 *
 * @param userName absent where Jira knows no such account any more
 */
public record Identity(PersonKey key, Optional<String> userName) {

    /** Whether a text is one of the two, and nothing else. */
    public boolean is(String text) {
        return text.equals(key.value())
                || userName.filter(text::equalsIgnoreCase).isPresent();
    }
}
