package io.guichet.core.people;

import java.util.Optional;

/** Whom a user name means, and back; people's keys are no names that anybody types. */
public interface Accounts {

    /** Absent for who is deleted or no longer active. */
    Optional<Account> of(PersonKey person);

    /** Capital and small letters are the same. */
    Optional<PersonKey> named(String userName);
}
