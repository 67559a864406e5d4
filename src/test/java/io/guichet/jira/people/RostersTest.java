package io.guichet.jira.people;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.LEA;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.guichet.core.settings.KeyUsers;
import io.guichet.testkit.MemorySettings;
import io.guichet.testkit.MovableClock;
import io.guichet.testkit.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R76, R129: who is in the organisations that the settings name, however JSM does. */
class RostersTest {

    private static final Set<String> NAMES = Set.of("harmonie", "mutuelle du lac");

    private final Organisations organisations = mock(Organisations.class);
    private final MemorySettings settings = new MemorySettings();
    private final MovableClock clock = new MovableClock();
    private final Rosters rosters = new Rosters(organisations, settings, clock);

    @BeforeEach
    void the_settings_name_two_organisations() {
        var indirect = List.of(new KeyUsers.Indirect("Mutuelle du Lac", "Intégrateur"));
        settings.with(
                SUP, Rules.on().keyUsers(new KeyUsers(false, Set.of(), Set.of("Harmonie"), Set.of(), "", indirect)));
        when(organisations.projects()).thenReturn(List.of(SUP));
        when(organisations.members(SUP, NAMES))
                .thenReturn(Map.of("harmonie", Set.of(CAMILLE), "mutuelle du lac", Set.of(LEA)));
    }

    @Test
    void all_organisations_of_a_project_are_read_together_and_once_for_all_who_ask() {
        assertThat(rosters.isMember(CAMILLE, SUP, "Harmonie")).isTrue();
        assertThat(rosters.isMember(CAMILLE, SUP, "mutuelle du lac")).isFalse();
        assertThat(rosters.isMember(LEA, SUP, "Mutuelle du Lac")).isTrue();
        assertThat(rosters.isMember(ALINE, SUP, "HARMONIE")).isFalse();

        verify(organisations, times(1)).members(any(), any());
    }

    @Test
    void the_clockwork_reads_and_no_page_does() {
        rosters.refresh();
        clearInvocations(organisations);
        clock.advance(Duration.ofHours(1));

        assertThat(rosters.isMember(CAMILLE, SUP, "Harmonie")).isTrue();
        verify(organisations, never()).members(any(), any());

        when(organisations.members(SUP, NAMES)).thenReturn(Map.of("harmonie", Set.of(HUGO)));
        rosters.refresh();
        assertThat(rosters.isMember(CAMILLE, SUP, "Harmonie")).isFalse();
        assertThat(rosters.isMember(HUGO, SUP, "Harmonie")).isTrue();
    }

    @Test
    void while_jsm_does_not_answer_what_it_said_last_holds() {
        rosters.refresh();
        when(organisations.members(any(), any())).thenThrow(new IllegalStateException("JSM is away"));
        clock.advance(Duration.ofMinutes(6));

        rosters.refresh();

        assertThat(rosters.isMember(CAMILLE, SUP, "Harmonie")).isTrue();
        assertThat(rosters.isMember(LEA, SUP, "Mutuelle du Lac")).isTrue();
    }

    @Test
    void where_jsm_has_never_answered_nobody_is_shut_out_or_let_in_and_jsm_is_not_flooded() {
        when(organisations.members(any(), any())).thenThrow(new IllegalStateException("JSM is away"));

        for (var page = 0; page < 20; page++) {
            assertThatThrownBy(() -> rosters.isMember(CAMILLE, SUP, "Harmonie"))
                    .isInstanceOf(IllegalStateException.class);
        }

        verify(organisations, times(1)).members(any(), any());
    }
}
