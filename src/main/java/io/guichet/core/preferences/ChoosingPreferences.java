package io.guichet.core.preferences;

import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.GlobalSettings;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody chooses how her conversations are shown; until then she has what the administrator laid down (R22). */
@Named
public final class ChoosingPreferences {

    private final Choices choices;
    private final GlobalSettings settings;
    private final Hub hub;

    @Inject
    public ChoosingPreferences(Choices choices, GlobalSettings settings, Hub hub) {
        this.choices = choices;
        this.settings = settings;
        this.hub = hub;
    }

    public Preferences of(PersonKey person) {
        return choices.of(person).orElseGet(() -> settings.now().preferences());
    }

    /** Kept, and told to all of her open pages. */
    public void choose(PersonKey person, Preferences chosen) {
        choices.keep(person, chosen);
        hub.publish(new Happening.PreferencesChanged(person, chosen));
    }
}
