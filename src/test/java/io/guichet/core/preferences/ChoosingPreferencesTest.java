package io.guichet.core.preferences;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings.Document;
import io.guichet.testkit.MemoryChoices;
import io.guichet.testkit.MemoryGlobalSettings;
import io.guichet.testkit.MovableClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R18–R22, M5, M6: four choices, each with its default. */
class ChoosingPreferencesTest {

    private static final Preferences KEY_SHOWN = new Preferences(true, false, false, false);
    private static final Preferences ORIGINAL_SHOWN = new Preferences(false, false, true, true);

    private final Hub hub = new Hub(new MovableClock());
    private final MemoryGlobalSettings settings = new MemoryGlobalSettings();
    private final ChoosingPreferences choosing = new ChoosingPreferences(new MemoryChoices(), settings, hub);

    @Test
    void who_never_chose_has_what_holds_for_all_and_gets_what_is_new() {
        assertThat(choosing.of(CAMILLE)).isEqualTo(Preferences.NONE);

        settings.save(new Document(0, KEY_SHOWN, Chosen.NOTHING), DANIEL);

        assertThat(choosing.of(CAMILLE)).isEqualTo(KEY_SHOWN);
    }

    @Test
    void who_chose_keeps_her_choice() {
        choosing.choose(CAMILLE, ORIGINAL_SHOWN);

        settings.save(new Document(0, KEY_SHOWN, Chosen.NOTHING), DANIEL);

        assertThat(choosing.of(CAMILLE)).isEqualTo(ORIGINAL_SHOWN);
        assertThat(choosing.of(HUGO)).isEqualTo(KEY_SHOWN);
    }

    @Test
    void all_of_her_pages_hear_of_it() {
        var heard = new ArrayList<Happening>();
        hub.register(told -> heard.add(told.happening()));

        choosing.choose(CAMILLE, KEY_SHOWN);

        assertThat(heard).isEqualTo(List.of(new Happening.PreferencesChanged(CAMILLE, KEY_SHOWN)));
    }
}
