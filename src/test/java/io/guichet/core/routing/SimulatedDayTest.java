package io.guichet.core.routing;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.State;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Routing.Offers;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A day at a desk: customers come and write, agents come and go, accept, decline, overlook (R78–R80, B6).
 *
 * <p>Whatever they do, nobody away is asked, nobody is asked beyond her capacity, who asked first is served first, and
 * whoever waits is served in the end or told.
 */
class SimulatedDayTest {

    private static final Duration STEP = Duration.ofSeconds(15);
    private static final List<PersonKey> AGENTS =
            List.of(ALINE, BENOIT, new PersonKey("chantal"), new PersonKey("denis"), new PersonKey("emma"));

    @Property(tries = 30)
    void all_are_served_in_order_and_nobody_is_asked_in_vain(
            @ForAll Random chance, @ForAll Offers offers, @ForAll @IntRange(max = 3) int capacity) {
        var day = new Day(chance, new Routing(offers, Duration.ofSeconds(120), capacity, List.of()));
        for (var step = 0; step < 200; step++) {
            day.passes();
        }
        day.closes();
    }

    /** Who is away with time left, when it is taken back from all who are there, is asked again when she is back. */
    @ParameterizedTest
    @ValueSource(longs = {10, 16})
    void who_was_away_when_an_offer_was_taken_back_is_not_passed_by(long seed) {
        all_are_served_in_order_and_nobody_is_asked_in_vain(new Random(seed), Offers.ALL, 1);
    }

    private static final class Day {
        private final TestDesk desk = new TestDesk();
        private final List<Conversation> asked = new ArrayList<>();
        private final Map<ConversationId, Set<String>> onScreens = new HashMap<>();
        private final Map<ConversationId, Instant> until = new HashMap<>();
        private final Map<ConversationId, Set<PersonKey>> robbed = new HashMap<>();
        private final Random chance;
        private final Routing routing;

        Day(Random chance, Routing routing) {
            this.chance = chance;
            this.routing = routing;
            AGENTS.forEach(agent -> desk.people.agent(agent, SUP));
            desk.settings.with(SUP, Rules.on().routing(routing));
            desk.loads.start();
            desk.offering.start();
            desk.deadlines.start();
            desk.hub.register(told -> {
                if (told.happening() instanceof EntryStored stored
                        && stored.entry().content() instanceof Event event
                        && event.what() == Happened.OFFERED) {
                    offered(stored.conversation(), event);
                }
            });
        }

        private void offered(Conversation head, Event event) {
            var available = desk.presence.availableIn(SUP);
            var to = Set.of(event.detail("to").orElseThrow().split(" "));
            var before = onScreens.put(head.id(), to);
            robs(head, before == null ? Set.of() : before, to);
            until.put(head.id(), Instant.parse(event.detail("until").orElseThrow()));
            for (var key : to) {
                var agent = new PersonKey(key);
                var keeps = before != null && before.contains(key);
                assertThat(keeps || available.contains(agent))
                        .as("nobody away is asked")
                        .isTrue();
                assertThat(head.life().waiting().orElseThrow().declinedBy())
                        .as("nor who has declined")
                        .doesNotContain(agent);
                if (keeps) {
                    continue;
                }
                isNext(agent, head);
                if (routing.isLimited()) {
                    assertThat(desk.loads.of(agent))
                            .as("nor beyond her capacity")
                            .isLessThanOrEqualTo(routing.capacity());
                    assertThat(desk.loads.sessionsOf(agent)).isLessThan(routing.capacity());
                }
            }
        }

        /** Who is there, had time left to answer and does not have it any more has not had it the whole time. */
        private void robs(Conversation head, Set<String> before, Set<String> to) {
            var some = robbed.computeIfAbsent(head.id(), none -> new HashSet<>());
            to.forEach(key -> some.remove(new PersonKey(key)));
            if (desk.clock.instant().isBefore(until.getOrDefault(head.id(), Instant.EPOCH))) {
                before.stream()
                        .filter(key -> !to.contains(key))
                        .map(PersonKey::new)
                        .filter(desk.presence.availableIn(SUP)::contains)
                        .forEach(some::add);
            }
        }

        /** Nobody who asked before and is on no screen could have had her. */
        private void isNext(PersonKey agent, Conversation head) {
            assertThat(line())
                    .as("who asked first is offered first")
                    .filteredOn(other -> other.createdAt().isBefore(head.createdAt()))
                    .filteredOn(other -> desk.offering.screens(other).isEmpty())
                    .allMatch(other -> wasAsked(agent, other));
        }

        /** Declined, or had it until her time was over or she went away. */
        private boolean wasAsked(PersonKey agent, Conversation head) {
            var waiting = head.life().waiting().orElseThrow();
            return waiting.declinedBy().contains(agent)
                    || waiting.offeredTo().contains(agent)
                            && !robbed.getOrDefault(head.id(), Set.of()).contains(agent);
        }

        void passes() {
            if (chance.nextInt(3) == 0) {
                asked.add(desk.opens(CAMILLE, "Question " + asked.size()));
            }
            AGENTS.forEach(this::lives);
            desk.clock.advance(STEP);
            desk.offering.tick();
            desk.deadlines.tick();
            // A session that has just fallen asleep has left hands free.
            desk.offering.tick();
            nobodyIsForgotten();
        }

        private void lives(PersonKey agent) {
            switch (chance.nextInt(12)) {
                case 0 -> desk.isAvailable(agent);
                case 1 -> {
                    if (chance.nextBoolean()) {
                        desk.isAway(agent);
                    }
                }
                case 2, 3, 4 -> mine(agent).stream().findFirst().ifPresent(one -> desk.accepts(agent, one));
                case 5 ->
                    mine(agent).stream()
                            .findFirst()
                            .ifPresent(one -> desk.moving.decline(desk.access(agent, one), one, ""));
                case 6, 7 ->
                    heads().stream()
                            .filter(head -> head.state().isTalking())
                            .filter(head -> head.state().agent().equals(Optional.of(agent)))
                            .findFirst()
                            .ifPresent(head -> desk.moving.end(desk.access(agent, head), head));
                default -> desk.presence.seen(agent);
            }
        }

        private List<Conversation> mine(PersonKey agent) {
            return heads().stream()
                    .filter(head -> desk.offering.screens(head).contains(agent))
                    .toList();
        }

        private List<Conversation> heads() {
            return asked.stream().map(desk::head).toList();
        }

        /** Who waits and is on no screen could not be: nobody with free hands is left to ask. */
        private void nobodyIsForgotten() {
            for (var head : line()) {
                if (desk.offering.screens(head).isEmpty()) {
                    assertThat(left(head))
                            .as("nobody is forgotten: %s", head.life())
                            .isEmpty();
                }
            }
        }

        private List<Conversation> line() {
            return heads().stream()
                    .filter(head -> head.life().waiting().isPresent() && !(head.state() instanceof State.Busy))
                    .sorted(comparing(Conversation::createdAt))
                    .toList();
        }

        private List<PersonKey> left(Conversation head) {
            return desk.presence.availableIn(SUP).stream()
                    .filter(agent -> !wasAsked(agent, head))
                    .filter(agent -> !routing.isLimited() || desk.loads.of(agent) < routing.capacity())
                    .toList();
        }

        /** All come back, take what is offered and bring it to an end. */
        void closes() {
            for (var step = 0; step < 100; step++) {
                AGENTS.forEach(desk::isAvailable);
                AGENTS.forEach(agent -> mine(agent).stream().findFirst().ifPresent(one -> desk.accepts(agent, one)));
                desk.clock.advance(STEP);
                desk.offering.tick();
                desk.deadlines.tick();
            }
            assertThat(heads())
                    .as("served, or told that nobody could answer")
                    .noneMatch(
                            head -> head.state() instanceof State.Requested || head.state() instanceof State.Offered);
            assertThat(desk.offering.size()).isZero();
        }
    }
}
