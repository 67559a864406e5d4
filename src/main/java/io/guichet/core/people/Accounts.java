package io.guichet.core.people;

import java.util.List;
import java.util.Optional;

/** Whom a user name means, and back; people's keys are no names that anybody types. */
public interface Accounts {

    /** Absent for who is deleted or no longer active. */
    Optional<Account> of(PersonKey person);

    /** Capital and small letters are the same. */
    Optional<PersonKey> named(String userName);

    /** Whoever has this address; several people may share one. */
    List<PersonKey> withAddress(String email);
}
