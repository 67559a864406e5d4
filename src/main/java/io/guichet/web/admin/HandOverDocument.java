package io.guichet.web.admin;

import io.guichet.core.settings.HandOverRules;
import io.guichet.core.settings.HandOverRules.Target;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which teams a request may be handed over to, on the wire. */
record HandOverDocument(List<TargetDocument> targets) {

    private static final int MOST_TARGETS = 50;
    private static final int MOST_PRIORITIES = 50;

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

    record TargetDocument(
            String project, TextsDocument name, String bug, String other, String link, Map<String, String> priorities) {

        static TargetDocument of(Target target) {
            return new TargetDocument(
                    target.project(),
                    TextsDocument.of(target.name()),
                    target.bug(),
                    target.other(),
                    target.link(),
                    new TreeMap<>(target.priorities()));
        }

        private Target checked(Checks checks, String field) {
            if (SettingsDocument.projectKey(Checks.or(project, "")).isEmpty()) {
                checks.wrong(field + ".project", "projectKey");
            }
            return new Target(
                    Checks.or(project, ""),
                    checks.name(field + ".name", name),
                    checks.text(field + ".bug", bug, 1, Checks.LONGEST_NAME),
                    checks.text(field + ".other", other, 1, Checks.LONGEST_NAME),
                    checks.text(field + ".link", link, 0, Checks.LONGEST_NAME),
                    priorities(checks, field + ".priorities"));
        }

        private Map<String, String> priorities(Checks checks, String field) {
            var names = new TreeMap<String, String>();
            var sent = Checks.or(priorities, Map.<String, String>of());
            checks.within(field, sent.size(), 0, MOST_PRIORITIES);
            sent.forEach((ours, theirs) -> names.put(
                    checks.text(field, ours, 1, Checks.LONGEST_NAME),
                    checks.text(field + "." + ours, theirs, 1, Checks.LONGEST_NAME)));
            return names;
        }
    }
}
