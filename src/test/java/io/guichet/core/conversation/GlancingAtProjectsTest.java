package io.guichet.core.conversation;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.BENOIT;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.availability.Availability.ChatState;
import io.guichet.core.conversation.GlancingAtProjects.Glance;
import io.guichet.core.conversation.GlancingAtProjects.Problem;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Schedule;
import io.guichet.testkit.Rules;
import io.guichet.testkit.TestDesk;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All projects at a glance (R122). */
class GlancingAtProjectsTest {

    private final TestDesk desk = new TestDesk();
    private final GlancingAtProjects glancing = new GlancingAtProjects(
            desk.people,
            desk.settings,
            desk.availability,
            desk.presence,
            desk.people,
            desk.matters,
            desk.conversations,
            desk.pickUp,
            desk.clock);

    @BeforeEach
    void start() {
        desk.matters.start();
    }

    private Glance glance(ProjectKey project) {
        return glancing.all().stream()
                .filter(one -> one.portal().project().equals(project))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_service_project_is_there_by_name_also_where_chat_is_off() {
        assertThat(glancing.all()).extracting(one -> one.portal().project()).containsExactly(RH, SUP);
        assertThat(glance(RH).enabled()).isFalse();
        assertThat(glance(RH).problems())
                .as("nothing is wrong with what is off")
                .isEmpty();
    }

    @Test
    void who_is_there_who_waits_and_what_is_not_resolved_is_counted() {
        desk.isAvailable(ALINE);
        desk.isAway(BENOIT);
        desk.opens(CAMILLE, "Je suis bloquée");
        desk.accepts(ALINE, desk.opens(HUGO, "On me répond"));

        var support = glance(SUP);

        assertThat(support.state()).isEqualTo(ChatState.OPEN);
        assertThat(support.available()).isEqualTo(1);
        assertThat(support.agents()).isEqualTo(2);
        assertThat(support.waiting()).isEqualTo(1);
        assertThat(support.unresolved()).isEqualTo(2);
        assertThat(support.problems()).isEmpty();
    }

    /** R36: the promise is one of open hours. */
    @Test
    void nobody_waits_too_long_while_it_is_closed() {
        desk.isAvailable(ALINE);
        desk.opens(CAMILLE, "Je suis bloquée");
        desk.settings.with(SUP, Rules.on().schedule(new Schedule(ZoneOffset.UTC, Map.of(), List.of(), List.of())));

        desk.clock.advance(Duration.ofHours(2));

        assertThat(glance(SUP).problems()).contains(Problem.HOURS).doesNotContain(Problem.LATE);
    }

    @Test
    void what_somebody_should_look_at_is_named() {
        assertThat(glance(SUP).problems()).as("nobody ever was").containsExactly(Problem.AGENTS);

        desk.isAvailable(ALINE);
        desk.opens(CAMILLE, "Je suis bloquée");
        desk.isAway(ALINE);
        assertThat(glance(SUP).problems()).as("nobody is now").containsExactly(Problem.NOBODY);

        desk.clock.advance(
                Duration.ofMinutes(desk.settings.of(SUP).pickUpMinutes()).plusMinutes(1));
        assertThat(glance(SUP).problems()).containsExactly(Problem.NOBODY, Problem.LATE);
    }
}
