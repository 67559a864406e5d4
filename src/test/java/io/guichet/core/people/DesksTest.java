package io.guichet.core.people;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CHLOE;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.testkit.CastPeople;
import io.guichet.testkit.MovableClock;
import org.junit.jupiter.api.Test;

/** Jira looks through all projects to say where somebody is an agent: not on each of her pages (R122). */
class DesksTest {

    private final MovableClock clock = new MovableClock();
    private final CastPeople people = new CastPeople();
    private final Desks desks = new Desks(people, clock);

    @Test
    void they_are_remembered_for_half_a_minute_for_each_person() {
        assertThat(desks.of(ALINE)).containsExactly(SUP);
        people.agent(ALINE, RH);

        assertThat(desks.of(ALINE)).containsExactly(SUP);
        assertThat(desks.of(CHLOE)).containsExactly(RH);
        clock.advance(Desks.REMEMBERED);
        assertThat(desks.of(ALINE)).containsExactlyInAnyOrder(SUP, RH);
    }

    @Test
    void who_has_just_become_an_agent_is_not_turned_away() {
        people.noLongerAgent(ALINE);
        assertThat(desks.of(ALINE)).isEmpty();
        people.agent(ALINE, SUP);

        assertThat(desks.of(ALINE)).isEmpty();
        assertThat(desks.orAsk(ALINE)).containsExactly(SUP);
        assertThat(desks.of(ALINE)).containsExactly(SUP);
    }
}
