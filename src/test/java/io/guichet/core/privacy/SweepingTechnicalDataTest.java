package io.guichet.core.privacy;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.availability.Lease;
import io.guichet.core.conversation.Visit;
import io.guichet.core.knowledge.ArticleNumbers.Count;
import io.guichet.core.knowledge.Tally;
import io.guichet.core.settings.Chosen;
import io.guichet.core.settings.GlobalSettings;
import io.guichet.core.settings.Group;
import io.guichet.core.settings.Privacy;
import io.guichet.testkit.MemoryArticleNumbers;
import io.guichet.testkit.MemoryGlobalSettings;
import io.guichet.testkit.Node;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Technical data goes when it is old, by one node, and never a word (B23). */
class SweepingTechnicalDataTest {

    private final World world = new World();
    private final Node node = world.node();
    private final MemoryGlobalSettings global = new MemoryGlobalSettings();
    private final MemoryArticleNumbers numbers = new MemoryArticleNumbers();
    private final SweepingTechnicalData sweeping = new SweepingTechnicalData(
            world.personalData, numbers, world.visits, world.settings, global, world.locks, world.clock);

    private void keptFor(int days) {
        var now = global.now();
        global.save(
                new GlobalSettings.Document(
                        now.version(), now.preferences(), Chosen.NOTHING.with(Group.PRIVACY, new Privacy(days))),
                CAMILLE);
    }

    @Test
    void for_ever_unless_the_settings_say_otherwise() {
        world.leases.save(Lease.away(ALINE, world.clock.instant()));
        counted();
        world.clock.advance(Duration.ofDays(1000));

        assertThat(sweeping.sweep()).isTrue();

        assertThat(world.leases.all()).hasSize(1);
        assertThat(numbers.projects()).containsExactly(SUP);
    }

    /** M17: off, no address stays; and nothing of a visit longer than the project keeps it. */
    @Test
    void visits_go_with_the_projects_rules_and_addresses_when_they_are_not_wanted() {
        var id = Samples.conversation().id();
        world.visits.keep(new Visit(id, CAMILLE, SUP, "/servicedesk/x", "fr", "192.0.2.7", world.clock.instant()));
        world.settings.save(
                SUP, world.settings.of(SUP).with(Group.PRIVACY, new Privacy(30, true, true, true)), CAMILLE);
        sweeping.sweep();
        assertThat(world.visits.of(id))
                .hasValueSatisfying(one -> assertThat(one.address()).isEqualTo("192.0.2.7"));

        world.settings.save(SUP, world.settings.of(SUP).with(Group.PRIVACY, new Privacy(30)), CAMILLE);
        sweeping.sweep();
        assertThat(world.visits.of(id))
                .hasValueSatisfying(one -> assertThat(one.address()).isEmpty());

        world.clock.advance(Duration.ofDays(31));
        sweeping.sweep();
        assertThat(world.visits.of(id)).isEmpty();
    }

    /** R26: numbers of articles are of no use to any request either. */
    @Test
    void numbers_of_articles_go_when_the_project_keeps_nothing_that_long() {
        world.settings.save(SUP, world.settings.of(SUP).with(Group.PRIVACY, new Privacy(30)), CAMILLE);
        counted();
        world.clock.advance(Duration.ofDays(20));
        counted();
        world.clock.advance(Duration.ofDays(15));

        sweeping.sweep();

        assertThat(numbers.of(SUP, LocalDate.EPOCH, LocalDate.MAX)).hasSize(1);
    }

    private void counted() {
        var today = LocalDate.ofInstant(world.clock.instant(), ZoneOffset.UTC);
        numbers.add(new Count(SUP, today, Optional.of("12"), new Tally(1, 0, 0, 0, 0)));
    }

    @Test
    void what_is_older_than_the_settings_say_goes_and_no_word_of_a_conversation() {
        keptFor(30);
        var conversation = world.opened(node, "Bonjour");
        world.conversations.stands(conversation.id(), Samples.RESOLVED);
        world.leases.save(Lease.away(ALINE, world.clock.instant()));
        world.clock.advance(Duration.ofDays(31));

        assertThat(sweeping.sweep()).isTrue();

        assertThat(world.leases.all()).isEmpty();
        assertThat(world.entries.after(conversation.id(), 0, 10)).hasSize(1);
        assertThat(world.settings.of(SUP).version()).isPositive();
    }

    @Test
    void one_node_does_it_for_all() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var other = new Thread(() -> world.locks.tryWith("guichet.retention", () -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        other.start();
        begun.await();

        assertThat(sweeping.sweep()).isFalse();

        end.countDown();
        other.join();
        assertThat(sweeping.sweep()).isTrue();
    }
}
