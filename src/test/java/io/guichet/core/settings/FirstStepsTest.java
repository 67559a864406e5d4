package io.guichet.core.settings;

import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.core.knowledge.Article;
import io.guichet.core.knowledge.KnowledgeBase;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.FirstSteps.Id;
import io.guichet.testkit.MemorySettings;
import io.guichet.testkit.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R131: what has to be there before chat is switched on: hours, agents, kinds of requests, the charter, articles. */
class FirstStepsTest {

    private final MemorySettings settings = new MemorySettings();
    private final Around around = new Around();
    private final FirstSteps steps = new FirstSteps(settings, around, around);

    @Test
    void a_project_of_which_nobody_said_anything_has_the_usual_hours_and_lacks_the_rest() {
        assertThat(done()).containsExactly(Id.HOURS);
    }

    @Test
    void each_step_is_done_by_what_it_asks_for_and_by_nothing_else() {
        around.agents = true;
        assertThat(done()).containsExactly(Id.HOURS, Id.AGENTS);
        around.confluence = true;
        assertThat(done()).containsExactly(Id.HOURS, Id.AGENTS, Id.CONFLUENCE);

        save(rules().schedule(new Schedule(Schedule.ALWAYS.zone(), Map.of(), List.of(), List.of(), List.of())));
        assertThat(done()).containsExactly(Id.AGENTS, Id.CONFLUENCE);

        save(rules().with(Group.CHARTER, new Charter(1, new Texts("Soyez brefs.", ""))));
        assertThat(done()).containsExactly(Id.AGENTS, Id.CHARTER, Id.CONFLUENCE);
    }

    @Test
    void a_request_type_that_the_portal_does_not_have_is_named() {
        around.types = List.of("Aide");
        var lacking = words(Id.REQUESTS);
        assertThat(lacking).isNotEmpty().doesNotContain("Aide");

        around.types = List.of("Aide", String.join(",", lacking));
        assertThat(done()).doesNotContain(Id.REQUESTS);
        var all = new ArrayList<>(lacking);
        all.add("Aide");
        around.types = all;
        assertThat(done()).contains(Id.REQUESTS);
        assertThat(words(Id.REQUESTS)).isEmpty();
    }

    private List<Id> done() {
        return steps.of(SUP).stream()
                .filter(FirstSteps.Step::done)
                .map(FirstSteps.Step::id)
                .toList();
    }

    private List<String> words(Id id) {
        return steps.of(SUP).stream()
                .filter(step -> step.id() == id)
                .findFirst()
                .orElseThrow()
                .words();
    }

    private Rules rules() {
        return new Rules(settings.of(SUP));
    }

    private void save(Rules changed) {
        assertThat(settings.save(SUP, changed.settings(), DANIEL)).isInstanceOf(Settings.Saving.Saved.class);
    }

    /** What is around a project. */
    private static final class Around implements OfferedChoices, KnowledgeBase {

        private List<String> types = List.of();
        private boolean agents;
        private boolean confluence;

        @Override
        public Offered of(ProjectKey project) {
            return new Offered(types, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public boolean hasAgents(ProjectKey project) {
            return agents;
        }

        @Override
        public List<ListField> listFields() {
            return List.of();
        }

        @Override
        public boolean isThere() {
            return confluence;
        }

        @Override
        public List<Edition> all() {
            return List.of();
        }

        @Override
        public List<Edition> changedSince(Instant moment) {
            return List.of();
        }

        @Override
        public List<Article> read(Collection<String> ids) {
            return List.of();
        }

        @Override
        public boolean shows(String id) {
            return false;
        }
    }
}
