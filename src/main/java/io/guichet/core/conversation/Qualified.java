package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.time.Instant;

/**
 * The request was analysed and put into order (R91).
 *
 * @param at when it was for the first time: the promise is kept only once
 * @param by who did it last, as all that follows
 * @param type of what kind it is, by the settings' word: aide, amelioration, bogue, tache
 * @param impact high, medium or low; empty where nobody said, as what follows
 * @param account identifier of the customer's organisation
 */
public record Qualified(Instant at, PersonKey by, String type, String impact, String urgency, String account) {

    public Qualified(Instant at, PersonKey by, String type) {
        this(at, by, type, "", "", "");
    }
}
