package io.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.web.json.Malformed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days numbers are asked of (R26). */
class PeriodTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** In Paris it is the 7th by then. */
    private static final Instant NOW = Instant.parse("2026-05-06T23:30:00Z");

    @Test
    void thirty_days_that_end_today_by_the_projects_clock() {
        assertThat(Period.of(null, "", PARIS, NOW))
                .isEqualTo(new Period(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 5, 7)));
    }

    @Test
    void a_day_or_a_moment_of_it() {
        assertThat(Period.of("2026-05-01", "2026-05-02T22:30:00Z", PARIS, NOW))
                .isEqualTo(new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 3)));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-03,2026-05-02", "2020-01-01,2026-05-02", "yesterday,", ",2026-13-01", "2026-05-01T10:00,"})
    void what_is_no_period_is_said(String from, String to) {
        assertThatThrownBy(() -> Period.of(from, to, PARIS, NOW)).isInstanceOf(Malformed.class);
    }
}
