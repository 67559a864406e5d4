package io.guichet.web.admin;

import io.guichet.core.settings.HandOverRules;
import io.guichet.core.settings.HandOverRules.Target;
import io.guichet.web.problem.Refusals;
import java.util.List;

/** Which teams a request may be handed over to, on the wire. */
record HandOverDocument(List<TargetDocument> targets) {

    private static final int MOST_TARGETS = 50;

    static HandOverDocument of(HandOverRules rules) {
        return new HandOverDocument(
                rules.targets().stream().map(TargetDocument::of).toList());
    }

    HandOverRules checked() {
        return new HandOverRules(Checks.unique(
                "handOver.targets",
                Checks.list("handOver.targets", targets, MOST_TARGETS, (field, target) -> target.checked(field)),
                Target::project,
                ".project"));
    }

    record TargetDocument(String project, TextsDocument name, String bug, String other) {

        static TargetDocument of(Target target) {
            return new TargetDocument(target.project(), TextsDocument.of(target.name()), target.bug(), target.other());
        }

        private Target checked(String field) {
            return new Target(
                    SettingsDocument.projectKey(Checks.or(project, ""))
                            .orElseThrow(() -> Refusals.invalid(field + ".project"))
                            .value(),
                    Checks.name(field + ".name", name),
                    Checks.text(field + ".bug", bug, 1, Checks.LONGEST_NAME),
                    Checks.text(field + ".other", other, 1, Checks.LONGEST_NAME));
        }
    }
}
