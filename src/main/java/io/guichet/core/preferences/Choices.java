package io.guichet.core.preferences;

import io.guichet.core.people.PersonKey;
import java.util.Optional;

/** The stored preferences of those who have chosen (R22). */
public interface Choices {

    Optional<Preferences> of(PersonKey person);

    void keep(PersonKey person, Preferences chosen);
}
