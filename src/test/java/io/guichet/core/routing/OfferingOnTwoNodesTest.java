package io.guichet.core.routing;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.availability.Presence;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.StirringHeads;
import io.guichet.core.delivery.Hub;
import io.guichet.testkit.CastCircles;
import io.guichet.testkit.Samples;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes offer the same conversations, and one of them may die. */
class OfferingOnTwoNodesTest {

    private final TestDesk desk = new TestDesk();
    private final Hub elsewhere = new Hub(desk.clock);
    private final Journal journal = new Journal(desk.conversations, desk.entries, elsewhere, desk.clock);
    private final Loads loads = new Loads(journal, desk.entries, elsewhere, desk.clock);
    /** Of their own: what is said here they know with their next tick. */
    private final Presence presence = new Presence(desk.leases, desk.people, elsewhere, desk.clock);

    private final Offering theirs =
            new Offering(journal, presence, loads, new CastCircles(), desk.settings, elsewhere, desk.clock);

    @BeforeEach
    void start() {
        journal.shareWithOtherNodes();
        desk.journal.shareWithOtherNodes();
        desk.loads.start();
        desk.offering.start();
        loads.start();
        theirs.start();
    }

    @Test
    void what_both_offer_is_offered_once() {
        desk.isAvailable(ALINE);
        presence.tick();
        var conversation = projected(desk.opens(CAMILLE, "Une question."));
        theirs.look(heads().read(), true);

        theirs.tick();
        desk.offering.tick();
        theirs.tick();

        assertThat(offers(conversation)).isEqualTo(1);
    }

    @Test
    void what_another_node_was_about_to_offer_and_did_not_is_offered_after_a_while() {
        var conversation = projected(desk.opens(CAMILLE, "Une question."));
        desk.offering.stop();
        theirs.look(heads().read(), false);
        desk.isAvailable(BENOIT);
        presence.tick();

        theirs.tick();
        assertThat(offers(conversation)).as("left to the other one").isZero();
        desk.clock.advance(Duration.ofSeconds(6));
        theirs.tick();

        assertThat(offers(conversation)).isEqualTo(1);
    }

    @Test
    void what_was_accepted_there_is_offered_here_no_more_and_counts_as_a_load() {
        var conversation = projected(desk.opens(CAMILLE, "Une question."));
        theirs.look(heads().read(), true);
        loads.look(heads().read());
        assertThat(theirs.size()).isEqualTo(1);

        desk.accepts(ALINE, conversation);
        projected(conversation);
        theirs.look(heads().read(), false);
        loads.look(heads().read());

        assertThat(theirs.size()).isZero();
        assertThat(loads.sessionsOf(ALINE)).isEqualTo(1);
        desk.moving.end(desk.access(ALINE, conversation), desk.head(conversation));
        projected(conversation);
        loads.look(heads().read());
        assertThat(loads.sessionsOf(ALINE)).isZero();
    }

    @Test
    void what_a_crash_left_without_an_entry_is_offered_to_nobody() {
        desk.conversations.add(Samples.conversation());

        assertThat(heads().read()).isEmpty();
    }

    private StirringHeads heads() {
        return new StirringHeads(desk.conversations, desk.entries, journal);
    }

    private Conversation projected(Conversation conversation) {
        desk.conversations.project(desk.head(conversation));
        return conversation;
    }

    private long offers(Conversation conversation) {
        return desk.entries.after(conversation.id(), 0, 20).stream()
                .filter(entry -> entry.content() instanceof Event event && event.what() == Happened.OFFERED)
                .count();
    }
}
