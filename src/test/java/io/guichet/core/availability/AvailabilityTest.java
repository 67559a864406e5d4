package io.guichet.core.availability;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.availability.Availability.ChatState;
import io.guichet.core.delivery.Happening;
import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Schedule;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Schedule.Holiday;
import io.guichet.core.settings.Texts;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R3, R6, R126, R158, M9: what a project offers, and that open pages hear of every turn. */
class AvailabilityTest {

    private final TestDesk desk = new TestDesk();
    private final List<Happening> heard = new ArrayList<>();
    private final Instant now = desk.clock.instant();

    @BeforeEach
    void an_agent_is_there() {
        desk.isAvailable(ALINE);
        desk.hub.register(told -> heard.add(told.happening()));
    }

    @Test
    void in_hours_it_is_open_while_somebody_is_there() {
        assertThat(offer().state()).isEqualTo(ChatState.OPEN);
        assertThat(offer().agents()).containsExactly(ALINE);

        desk.presence.declare(Lease.away(ALINE, now));

        assertThat(offer().state()).isEqualTo(ChatState.NOBODY);
    }

    /** R3, R80: hands that are all full are as good as none, and open pages hear of it. */
    @Test
    void while_all_have_their_hands_full_it_is_busy() {
        desk.settings.with(
                SUP, Rules.on().routing(new Routing(Routing.Offers.ALL, Duration.ofMinutes(2), 1, List.of())));
        desk.loads.start();
        offer();
        heard.clear();

        desk.accepts(ALINE, desk.opens(CAMILLE, "Une question."));
        desk.availability.tick();

        assertThat(offer().state()).isEqualTo(ChatState.BUSY);
        assertThat(offer().visible()).isFalse();
        assertThat(heard).contains(new Happening.AvailabilityChanged(SUP));
        desk.isAvailable(BENOIT);
        assertThat(offer().state()).as("a hand is free").isEqualTo(ChatState.OPEN);
    }

    /** R6: an agent who is still there does not keep it open. */
    @Test
    void outside_hours_it_is_closed_and_says_when_it_opens() {
        closedFrom(now.minusSeconds(60), Duration.ofHours(2));

        assertThat(offer().state()).isEqualTo(ChatState.CLOSED);
        assertThat(offer().visible()).isFalse();
        assertThat(offer().reopensAt()).contains(now.minusSeconds(60).plus(Duration.ofHours(2)));
    }

    @Test
    void a_holiday_is_said_to_be_one() {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        desk.settings.with(
                SUP,
                Rules.on()
                        .schedule(new Schedule(
                                ZoneOffset.UTC,
                                Schedule.ALWAYS.week(),
                                List.of(new Holiday(today, new Texts("Fête", ""))),
                                List.of())));

        assertThat(offer().state()).isEqualTo(ChatState.HOLIDAY);
        assertThat(offer().reopensAt())
                .contains(today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Test
    void a_closing_is_announced_with_the_moment_when_support_is_back() {
        closedFrom(now.plus(Duration.ofDays(2)), Duration.ofDays(1));

        assertThat(offer().state()).isEqualTo(ChatState.OPEN);
        assertThat(offer().announced().orElseThrow().reopensAt()).contains(now.plus(Duration.ofDays(3)));
        assertThat(offer().closesAt()).contains(now.plus(Duration.ofDays(2)));
    }

    @Test
    void open_pages_hear_when_a_closing_begins_and_when_it_ends() {
        closedFrom(now.plusSeconds(60), Duration.ofHours(1));
        offer();

        desk.availability.tick();
        assertThat(heard).isEmpty();

        desk.clock.advance(Duration.ofSeconds(60));
        desk.availability.tick();
        desk.availability.tick();
        assertThat(heard).containsExactly(new Happening.AvailabilityChanged(SUP));

        desk.clock.advance(Duration.ofHours(1));
        desk.availability.tick();
        assertThat(heard).hasSize(2);
    }

    @Test
    void open_pages_hear_of_changed_settings() {
        offer();

        desk.settings.with(SUP, Rules.on().enabled(false));
        desk.availability.tick();

        assertThat(heard).containsExactly(new Happening.AvailabilityChanged(SUP));
        assertThat(offer().state()).isEqualTo(ChatState.DISABLED);
    }

    @Test
    void who_is_there_is_told_of_once_and_not_by_the_clock() {
        offer();

        desk.isAvailable(BENOIT);
        desk.availability.tick();

        assertThat(heard).hasSize(1);
        assertThat(offer().agents()).containsExactlyInAnyOrder(ALINE, BENOIT);
    }

    private Availability.Offer offer() {
        return desk.availability.of(SUP);
    }

    private void closedFrom(Instant from, Duration length) {
        var closing = new Closing(from, from.plus(length), new Texts("Déménagement", ""), Texts.NONE, 7);
        desk.settings.with(
                SUP,
                Rules.on().schedule(new Schedule(ZoneOffset.UTC, Schedule.ALWAYS.week(), List.of(), List.of(closing))));
    }
}
