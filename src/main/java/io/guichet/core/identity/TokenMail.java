package io.guichet.core.identity;

import io.guichet.core.people.PersonKey;
import java.time.Duration;

/** Takes a token to an address. */
public interface TokenMail {

    /**
     * Nothing that the person typed is in the mail but the address: whoever gets it did perhaps not ask for it.
     *
     * @param reader in whose language
     * @param portal name of the portal where the token is wanted
     */
    void send(String email, PersonKey reader, String portal, String token, Duration goodFor);
}
