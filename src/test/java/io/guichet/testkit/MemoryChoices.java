package io.guichet.testkit;

import io.guichet.core.people.PersonKey;
import io.guichet.core.preferences.Choices;
import io.guichet.core.preferences.Preferences;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Chosen preferences in memory. */
public final class MemoryChoices implements Choices {

    private final Map<PersonKey, Preferences> chosen = new ConcurrentHashMap<>();

    @Override
    public Optional<Preferences> of(PersonKey person) {
        return Optional.ofNullable(chosen.get(person));
    }

    @Override
    public void keep(PersonKey person, Preferences preferences) {
        chosen.put(person, preferences);
    }
}
