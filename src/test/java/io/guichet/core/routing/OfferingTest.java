package io.guichet.core.routing;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.availability.Availability.ChatState;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Question;
import io.guichet.core.conversation.State;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Routing.Offers;
import io.guichet.core.settings.Routing.Skill;
import io.guichet.core.settings.Texts;
import io.guichet.core.settings.Topic;
import io.guichet.testkit.Rules;
import io.guichet.testkit.Samples;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked to take a conversation, and who is asked next (R78–R80, R85, R136). */
class OfferingTest {

    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final TestDesk desk = new TestDesk();

    @BeforeEach
    void start() {
        desk.loads.start();
        desk.offering.start();
        desk.deadlines.start();
    }

    @Test
    void it_is_offered_to_all_who_are_there_and_to_nobody_who_is_away() {
        desk.isAvailable(ALINE);
        var conversation = asks(CAMILLE);

        assertThat(screens(conversation)).containsExactly(ALINE);
        assertThat(desk.head(conversation).state()).isEqualTo(new State.Offered());

        desk.isAvailable(BENOIT);
        tick();

        assertThat(screens(conversation)).as("who comes is asked, too").containsExactlyInAnyOrder(ALINE, BENOIT);
    }

    @Test
    void while_nobody_is_there_it_waits_and_who_comes_is_asked() {
        var conversation = asks(CAMILLE);
        assertThat(desk.head(conversation).state()).isEqualTo(new State.Requested());

        desk.isAvailable(BENOIT);
        tick();

        assertThat(screens(conversation)).containsExactly(BENOIT);
    }

    @Test
    void those_who_know_about_its_topic_are_asked_first_then_the_others() {
        skilled(Offers.ALL);
        desk.isAvailable(ALINE);
        desk.isAvailable(BENOIT);
        var conversation = asksAbout("panne");
        assertThat(screens(conversation)).containsExactly(BENOIT);
        assertThat(screens(asksAbout("autre"))).containsExactlyInAnyOrder(ALINE, BENOIT);

        passes(ANSWER);

        assertThat(screens(conversation)).as("offered on").containsExactly(ALINE);
        passes(ANSWER.minusSeconds(1));
        assertThat(desk.head(conversation).state())
                .as("an offer prolongs the wait")
                .isEqualTo(new State.Offered());
        passes(Duration.ofSeconds(3));
        assertThat(desk.head(conversation).state()).isInstanceOf(State.Busy.class);
    }

    @Test
    void one_after_the_other_the_least_loaded_first_then_who_has_been_idle_longest() {
        rules(new Routing(Offers.ONE, ANSWER, 0, List.of()));
        desk.isAvailable(ALINE);
        desk.isAvailable(BENOIT);
        var first = asks(CAMILLE);
        assertThat(screens(first)).as("the key decides").containsExactly(ALINE);
        var second = asks(HUGO);
        assertThat(screens(second)).as("an offer is a load").containsExactly(BENOIT);

        desk.accepts(ALINE, first);
        desk.accepts(BENOIT, second);
        desk.clock.advance(Duration.ofSeconds(10));
        ends(ALINE, first);
        desk.clock.advance(Duration.ofSeconds(10));
        ends(BENOIT, second);

        assertThat(screens(asks(LEA))).as("idle longest").containsExactly(ALINE);
    }

    @Test
    void declined_it_is_offered_to_the_next_at_once_and_by_all_it_is_given_up() {
        rules(new Routing(Offers.ONE, ANSWER, 0, List.of()));
        desk.isAvailable(ALINE);
        desk.isAvailable(BENOIT);
        var conversation = asks(CAMILLE);

        declines(ALINE, conversation);
        tick();
        assertThat(screens(conversation)).containsExactly(BENOIT);
        declines(BENOIT, conversation);

        assertThat(desk.head(conversation).state()).isInstanceOf(State.Busy.class);
    }

    @Test
    void of_those_who_have_it_on_their_screens_one_who_declines_is_not_the_end() {
        desk.isAvailable(ALINE);
        desk.isAvailable(BENOIT);
        var conversation = asks(CAMILLE);

        declines(ALINE, conversation);
        tick();

        assertThat(desk.head(conversation).state()).isEqualTo(new State.Offered());
        assertThat(screens(conversation)).containsExactly(BENOIT);
    }

    @Test
    void who_goes_away_has_not_answered_and_it_is_offered_on_at_once() {
        rules(new Routing(Offers.ONE, ANSWER, 0, List.of()));
        desk.isAvailable(ALINE);
        desk.isAvailable(BENOIT);
        var conversation = asks(CAMILLE);

        desk.isAway(ALINE);
        tick();

        assertThat(screens(conversation)).containsExactly(BENOIT);
        desk.isAvailable(ALINE);
        passes(ANSWER);
        assertThat(screens(conversation)).as("nobody is asked twice in one try").isEmpty();
    }

    @Test
    void tried_again_it_is_offered_to_everybody_again() {
        desk.isAvailable(ALINE);
        var conversation = asks(CAMILLE);
        declines(ALINE, conversation);
        tick();

        desk.waiting.retry(desk.access(CAMILLE, conversation), desk.head(conversation));
        tick();

        assertThat(screens(conversation)).containsExactly(ALINE);
    }

    /** R80: hands that are free again take who has waited longest. */
    @Test
    void freed_hands_drain_the_queue_in_order() {
        rules(new Routing(Offers.ALL, ANSWER, 1, List.of()));
        desk.isAvailable(ALINE);
        var first = asks(CAMILLE);
        var second = asks(HUGO);
        var third = asks(LEA);
        assertThat(screens(first)).containsExactly(ALINE);
        assertThat(screens(second)).isEmpty();

        desk.accepts(ALINE, first);
        passes(Duration.ofSeconds(10));
        assertThat(screens(second)).as("full").isEmpty();
        ends(ALINE, first);
        tick();

        assertThat(screens(second)).containsExactly(ALINE);
        assertThat(screens(third)).isEmpty();
    }

    @Test
    void what_is_on_a_screen_is_taken_back_when_all_its_hands_are_full_and_comes_again() {
        rules(new Routing(Offers.ALL, ANSWER, 1, List.of()));
        desk.isAvailable(ALINE);
        desk.isAvailable(BENOIT);
        var first = asks(CAMILLE);
        var second = asks(HUGO);
        var third = asks(LEA);
        assertThat(screens(third)).containsExactlyInAnyOrder(ALINE, BENOIT);

        desk.accepts(ALINE, first);
        desk.accepts(BENOIT, second);
        tick();
        assertThat(screens(third)).isEmpty();
        assertThat(desk.availability.of(SUP).state()).as("R3: all hands full").isEqualTo(ChatState.BUSY);
        assertThat(desk.availability.of(SUP).visible()).isFalse();
        ends(BENOIT, second);
        tick();

        assertThat(screens(third)).containsExactly(BENOIT);
        assertThat(desk.availability.of(SUP).state()).isEqualTo(ChatState.OPEN);
    }

    /** R80. */
    /** Her hands are full for a moment only: what she was asked stays hers to answer, whoever comes (R79, R80). */
    @Test
    void who_was_asked_and_is_full_does_not_lose_it_when_somebody_comes() {
        rules(new Routing(Offers.ALL, ANSWER, 1, List.of()));
        desk.people.agent(CHLOE, SUP);
        desk.isAvailable(ALINE);
        desk.isAvailable(BENOIT);
        var other = asks(CAMILLE);
        var conversation = asks(HUGO);
        desk.accepts(ALINE, other);
        desk.isAvailable(CHLOE);
        tick();

        desk.isAway(BENOIT);
        desk.isAway(CHLOE);
        ends(ALINE, other);
        tick();

        assertThat(screens(conversation)).containsExactly(ALINE);
    }

    @Test
    void without_a_limit_nobody_is_ever_full() {
        desk.isAvailable(ALINE);
        for (var i = 0; i < 12; i++) {
            var conversation = asks(CAMILLE);
            assertThat(screens(conversation)).containsExactly(ALINE);
            desk.accepts(ALINE, conversation);
        }

        assertThat(desk.availability.of(SUP).state()).isEqualTo(ChatState.OPEN);
    }

    private void skilled(Offers offers) {
        var topics = List.of(
                new Topic("panne", new Texts("Panne", ""), List.of()),
                new Topic("autre", new Texts("Autre", ""), List.of()));
        var routing = new Routing(offers, ANSWER, 0, List.of(new Skill("panne", Set.of("Benoit"))));
        desk.settings.with(SUP, Rules.on().topics(topics).routing(routing));
    }

    private void rules(Routing routing) {
        desk.settings.with(SUP, Rules.on().routing(routing));
    }

    private Conversation asks(PersonKey customer) {
        var conversation = desk.opens(customer, "Une question.");
        desk.clock.advance(Duration.ofMillis(10));
        tick();
        return conversation;
    }

    private Conversation asksAbout(String topic) {
        var question = new Question("Une question.", Optional.empty(), Optional.of(topic), Optional.empty());
        var written = desk.opening.open(CAMILLE, SUPPORT_PORTAL, Samples.newClientId(), question);
        tick();
        return ((Written.Fresh) written).conversation();
    }

    private void declines(PersonKey agent, Conversation conversation) {
        desk.moving.decline(desk.access(agent, conversation), desk.head(conversation), "");
    }

    private void ends(PersonKey agent, Conversation conversation) {
        desk.moving.end(desk.access(agent, conversation), desk.head(conversation));
    }

    private Set<PersonKey> screens(Conversation conversation) {
        return desk.offering.screens(desk.head(conversation));
    }

    private void tick() {
        desk.offering.tick();
        desk.deadlines.tick();
    }

    private void passes(Duration time) {
        desk.clock.advance(time);
        tick();
        tick();
    }
}
