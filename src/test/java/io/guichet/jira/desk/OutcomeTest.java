package io.guichet.jira.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of Jira's resolutions a request gets. */
class OutcomeTest {

    private static Resolution named(String name) {
        var resolution = mock(Resolution.class);
        when(resolution.getName()).thenReturn(name);
        return resolution;
    }

    private static List<Resolution> all(String... names) {
        return Stream.of(names).map(OutcomeTest::named).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Doublon, Terminé, Ne sera pas fait",
        "Cannot Reproduce, Done, Won't Do",
        "Duplicate, Fixed, Won’t Fix",
        "Doublon, Résolu, Refusé",
        "Incomplete, RESOLVED, Rejected"
    })
    void solved_and_out_of_scope_are_told_apart_by_name(String other, String solved, String outOfScope) {
        var resolutions = all(other, outOfScope, solved);

        assertThat(Outcome.SOLVED.among(resolutions, Optional.of(resolutions.get(0))))
                .contains(resolutions.get(2));
        assertThat(Outcome.OUT_OF_SCOPE.among(resolutions, Optional.of(resolutions.get(0))))
                .contains(resolutions.get(1));
    }

    @Test
    void where_no_name_says_it_what_jira_takes_by_itself_is_taken_else_the_first() {
        var resolutions = all("Erledigt", "Abgelehnt");

        assertThat(Outcome.SOLVED.among(resolutions, Optional.of(resolutions.get(1))))
                .contains(resolutions.get(1));
        assertThat(Outcome.OUT_OF_SCOPE.among(resolutions, Optional.empty())).contains(resolutions.get(0));
        assertThat(Outcome.SOLVED.among(List.of(), Optional.empty())).isEmpty();
    }
}
