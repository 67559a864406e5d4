package io.guichet.web.agent;

import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.core.availability.Plan;
import io.guichet.core.settings.Schedule.Slot;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredPresenceTest {

    private final Json json = new Json();

    @Test
    void available_for_all_is_the_short_word() {
        var said = read("{\"state\":\"available\",\"projects\":\"all\"}");

        assertThat(said.available()).contains(true);
        assertThat(said.projectKeys()).isEmpty();
        assertThat(said.end()).isEmpty();
    }

    @Test
    void until_when_and_for_which_projects_may_be_said() {
        var said =
                read("{\"state\":\"available\",\"until\":\"2026-03-02T17:00:00+01:00\",\"projects\":[\"SUP\",\"RH\"]}");

        assertThat(said.projectKeys()).containsExactlyInAnyOrder(SUP, RH);
        assertThat(said.end()).contains(Instant.parse("2026-03-02T16:00:00Z"));
    }

    /** M10: left out, the plan stays; null takes it away; with a plan, the state may be left to it. */
    @Test
    void a_plan_may_be_kept_laid_down_and_taken_away() {
        var plan = new Plan(ZoneId.of("Europe/Paris"), Map.of(DayOfWeek.MONDAY, List.of(Slot.of("09:00", "12:00"))));
        var sent =
                "{\"zone\":\"Europe/Paris\",\"week\":{\"monday\":[{\"from\":\"09:00\",\"to\":\"12:00\"}],\"sunday\":[]}}";

        assertThat(read("{\"state\":\"away\"}").changedPlan(Optional.of(plan))).contains(plan);
        assertThat(read("{\"state\":\"away\",\"plan\":null}").changedPlan(Optional.of(plan)))
                .isEmpty();
        assertThat(read("{\"state\":\"away\",\"plan\":{\"zone\":\"Europe/Paris\",\"week\":{}}}")
                        .changedPlan(Optional.of(plan)))
                .isEmpty();
        assertThat(read("{\"plan\":" + sent + "}").changedPlan(Optional.empty()))
                .contains(plan);
        assertThat(read("{\"plan\":" + sent + "}").available()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"plan\":null}",
                "{\"state\":\"busy\"}",
                "{\"state\":\"available\",\"until\":\"tonight\"}",
                "{\"state\":\"available\",\"projects\":[]}",
                "{\"state\":\"available\",\"projects\":[5]}",
                "{\"state\":\"available\",\"projects\":\"some\"}",
            })
    void what_is_neither_is_malformed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Malformed.class);
    }

    private DeclaredPresence read(String body) {
        return json.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), DeclaredPresence.class);
    }
}
