package io.guichet.web.admin;

import io.guichet.core.settings.HandOverRules;
import io.guichet.core.settings.HandOverRules.Target;
import java.util.List;

/** Which teams a request may be handed over to, on the wire. */
record HandOverDocument(List<TargetDocument> targets) {

    private static final int MOST_TARGETS = 50;

    static HandOverDocument of(HandOverRules rules) {
        return new HandOverDocument(
                rules.targets().stream().map(TargetDocument::of).toList());
    }

    HandOverRules checked(Checks checks) {
        return new HandOverRules(checks.unique(
                "handOver.targets",
                checks.list(
                        "handOver.targets", targets, MOST_TARGETS, (field, target) -> target.checked(checks, field)),
                Target::project,
                ".project"));
    }

    record TargetDocument(String project, TextsDocument name, String bug, String other) {

        static TargetDocument of(Target target) {
            return new TargetDocument(target.project(), TextsDocument.of(target.name()), target.bug(), target.other());
        }

        private Target checked(Checks checks, String field) {
            if (SettingsDocument.projectKey(Checks.or(project, "")).isEmpty()) {
                checks.wrong(field + ".project", "projectKey");
            }
            return new Target(
                    Checks.or(project, ""),
                    checks.name(field + ".name", name),
                    checks.text(field + ".bug", bug, 1, Checks.LONGEST_NAME),
                    checks.text(field + ".other", other, 1, Checks.LONGEST_NAME));
        }
    }
}
