package io.guichet.core.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which teams a request may be handed over to (R116–R121). */
public record HandOverRules(List<Target> targets) {

    public static final HandOverRules NONE = new HandOverRules(List.of());

    public HandOverRules {
        targets = List.copyOf(targets);
    }

    public Optional<Target> target(String project) {
        return targets.stream()
                .filter(target -> target.project().equals(project))
                .findFirst();
    }

    /**
     * A team's project.
     *
     * @param project its key, which names the target, too
     * @param bug name of the issue type for what is a malfunction
     * @param other name of the issue type for everything else
     * @param link name of the kind of link between copy and request; empty for the one that Jira clones with
     * @param priorities names of that team's priorities by ours; one that is not named stays as it is
     */
    public record Target(
            String project, Texts name, String bug, String other, String link, Map<String, String> priorities) {

        public Target {
            priorities = Map.copyOf(priorities);
        }

        /** Linked as Jira does, with the same priorities. */
        public Target(String project, Texts name, String bug, String other) {
            this(project, name, bug, other, "", Map.of());
        }
    }
}
