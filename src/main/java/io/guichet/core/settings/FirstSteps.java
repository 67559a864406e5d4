package io.guichet.core.settings;

import io.guichet.core.knowledge.KnowledgeBase;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a project still lacks until its chat can be switched on with a good conscience: five minutes' work. */
@Named
public final class FirstSteps {

    private final Settings settings;
    private final OfferedChoices choices;
    private final KnowledgeBase knowledgeBase;

    @Inject
    public FirstSteps(Settings settings, OfferedChoices choices, KnowledgeBase knowledgeBase) {
        this.settings = settings;
        this.choices = choices;
        this.knowledgeBase = knowledgeBase;
    }

    public List<Step> of(ProjectKey project) {
        var rules = settings.of(project);
        var missing = missingTypes(rules, choices.of(project).requestTypes());
        var charter = rules.charter();
        return List.of(
                new Step(Id.HOURS, !rules.schedule().week().isEmpty(), List.of(hours(rules.schedule()))),
                new Step(Id.AGENTS, choices.hasAgents(project), List.of()),
                new Step(Id.REQUESTS, missing.isEmpty(), List.copyOf(missing)),
                new Step(Id.CHARTER, charter.isThere(), List.of(Integer.toString(charter.version()))),
                new Step(Id.CONFLUENCE, knowledgeBase.isThere(), List.of()));
    }

    /** Names of request types that the settings mean and the portal does not have. */
    private static List<String> missingTypes(ProjectSettings rules, List<String> there) {
        var meant = Stream.concat(Stream.of(rules.requestType()), rules.qualification().types().values().stream())
                .distinct()
                .sorted()
                .toList();
        var missing = new ArrayList<>(meant);
        missing.removeAll(there);
        return missing;
    }

    /** Of a week, in whole hours. */
    private static String hours(Schedule schedule) {
        var minutes = schedule.week().values().stream()
                .flatMap(List::stream)
                .mapToInt(slot -> slot.to().minutes() - slot.from().minutes())
                .sum();
        return Long.toString(Duration.ofMinutes(minutes).toHours());
    }

    /** What is to be done, in its order, and how long it takes. */
    public enum Id {
        HOURS,
        AGENTS,
        REQUESTS,
        CHARTER,
        CONFLUENCE;

        /** Each of the five is a minute's work: look, choose, save. */
        public int minutes() {
            return 1;
        }
    }

    /** @param words what its sentence names: the hours of a week, request types that are missing, a version */
    public record Step(Id id, boolean done, List<String> words) {

        public Step {
            words = List.copyOf(words);
        }
    }
}
