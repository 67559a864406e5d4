package io.guichet.core.charter;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Charter;
import io.guichet.core.settings.Texts;
import io.guichet.testkit.MemoryAcceptances;
import io.guichet.testkit.MemorySettings;
import io.guichet.testkit.MovableClock;
import io.guichet.testkit.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** R11, R132: accepted once per version, with its time. */
class AcceptingTheCharterTest {

    private final MovableClock clock = new MovableClock();
    private final MemorySettings settings = new MemorySettings();
    private final MemoryAcceptances stored = new MemoryAcceptances();
    private final AcceptingTheCharter charter = new AcceptingTheCharter(settings, stored, clock);

    @Test
    void where_there_is_none_nothing_is_due() {
        published(0);

        assertThat(charter.isDue(CAMILLE, SUP)).isFalse();
        assertThat(charter.acceptedAt(CAMILLE, SUP)).isEmpty();
    }

    @Test
    void it_is_due_until_one_accepts_it() {
        published(1);
        assertThat(charter.isDue(CAMILLE, SUP)).isTrue();

        assertThat(charter.accept(CAMILLE, SUP, 1)).isTrue();

        assertThat(charter.isDue(CAMILLE, SUP)).isFalse();
        assertThat(charter.acceptedAt(CAMILLE, SUP)).contains(clock.instant());
        assertThat(charter.isDue(HUGO, SUP)).isTrue();
    }

    @Test
    void a_new_version_is_due_again() {
        published(1);
        charter.accept(CAMILLE, SUP, 1);

        published(2);

        assertThat(charter.isDue(CAMILLE, SUP)).isTrue();
    }

    @Test
    void another_version_than_the_one_that_holds_is_not_accepted() {
        published(2);

        assertThat(charter.accept(CAMILLE, SUP, 1)).isFalse();
        assertThat(charter.accept(CAMILLE, SUP, 3)).isFalse();
        assertThat(charter.isDue(CAMILLE, SUP)).isTrue();
    }

    /** What a page shows may be some minutes old; the door is not shut before somebody who accepted elsewhere. */
    @Test
    void what_was_accepted_on_another_node_opens_the_door_at_once_and_shows_in_time() {
        published(1);
        assertThat(charter.acceptedAt(CAMILLE, SUP)).isEmpty();

        stored.accept(CAMILLE, SUP, 1, clock.instant());
        assertThat(charter.acceptedAt(CAMILLE, SUP)).isEmpty();

        assertThat(charter.isDue(CAMILLE, SUP)).isFalse();
        assertThat(charter.acceptedAt(CAMILLE, SUP)).isPresent();
    }

    /** A page of hers asks while she accepts, and its look at the database was the earlier one. */
    @Test
    void an_acceptance_is_not_forgotten_for_a_look_that_came_too_early() {
        published(1);
        var accepting = new AtomicReference<Runnable>(() -> {});
        var slow = new Acceptances() {
            @Override
            public void accept(PersonKey person, ProjectKey project, int version, Instant at) {
                stored.accept(person, project, version, at);
            }

            @Override
            public Optional<Instant> of(PersonKey person, ProjectKey project, int version) {
                var seen = stored.of(person, project, version);
                accepting.getAndSet(() -> {}).run();
                return seen;
            }

            @Override
            public List<Acceptance> all(ProjectKey project, Optional<Integer> version, int most) {
                return stored.all(project, version, most);
            }

            @Override
            public int count(ProjectKey project, int version) {
                return stored.count(project, version);
            }

            @Override
            public int greatest(ProjectKey project) {
                return stored.greatest(project);
            }
        };
        var asked = new AcceptingTheCharter(settings, slow, clock);
        accepting.set(() -> asked.accept(CAMILLE, SUP, 1));

        asked.acceptedAt(CAMILLE, SUP);

        assertThat(asked.acceptedAt(CAMILLE, SUP)).contains(clock.instant());
    }

    private void published(int version) {
        settings.with(SUP, Rules.on().charter(new Charter(version, new Texts("Soyez brefs.", ""))));
    }
}
