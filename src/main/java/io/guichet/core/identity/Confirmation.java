package io.guichet.core.identity;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Optional;

/**
 * Who somebody says she is in a project, and how far that is confirmed (R46).
 *
 * @param email where the token was sent
 * @param sent the token that is on its way; absent once it was used
 * @param at when she typed the token in
 */
public record Confirmation(
        PersonKey person, ProjectKey project, String name, String email, Optional<Sent> sent, Optional<Instant> at) {

    /** She typed the right one: it can never be used again. */
    Confirmation confirmed(Instant now) {
        return new Confirmation(person, project, name, email, Optional.empty(), Optional.of(now));
    }

    Confirmation with(Sent token) {
        return new Confirmation(person, project, name, email, Optional.of(token), at);
    }

    /**
     * The same, of somebody who has another key from now on. Jira gives one only to whom it anonymises: what she said of herself
     * stays behind, and so does a token on its way (B23).
     */
    public Confirmation of(PersonKey other) {
        return new Confirmation(other, project, other.value(), other.value(), Optional.empty(), at);
    }

    /**
     * A token that was sent; the token itself is kept nowhere.
     *
     * @param hash of token, person, project and address together
     * @param tries how often something else was typed
     * @param mails how many have been sent since {@code since}
     */
    public record Sent(String hash, Instant at, int tries, int mails, Instant since) {

        Sent wrong() {
            return new Sent(hash, at, tries + 1, mails, since);
        }
    }
}
