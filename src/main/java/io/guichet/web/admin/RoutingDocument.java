package io.guichet.web.admin;

import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Routing.Skill;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Whom conversations are offered to, on the wire. */
record RoutingDocument(String offers, Integer offerSeconds, Integer capacity, List<SkillDocument> skills) {

    private static final int HOUR = 60 * 60;
    private static final int LARGEST_CAPACITY = 1_000;
    private static final int MOST_SKILLS = 100;
    private static final int MOST_AGENTS = 1_000;

    static RoutingDocument of(Routing routing) {
        return new RoutingDocument(
                Checks.word(routing.offers()),
                (int) routing.answer().toSeconds(),
                routing.capacity(),
                routing.skills().stream().map(SkillDocument::of).toList());
    }

    Routing checked(Checks checks) {
        var usual = Routing.USUAL;
        var seconds = Checks.or(offerSeconds, (int) usual.answer().toSeconds());
        return new Routing(
                checks.word("routing.offers", offers, usual.offers()),
                Duration.ofSeconds(checks.within("routing.offerSeconds", seconds, 1, HOUR)),
                checks.within("routing.capacity", Checks.or(capacity, usual.capacity()), 0, LARGEST_CAPACITY),
                checks.unique(
                        "routing.skills",
                        checks.list(
                                "routing.skills", skills, MOST_SKILLS, (field, skill) -> skill.checked(checks, field)),
                        Skill::topic,
                        ".topic"));
    }

    /** @param agents user names */
    record SkillDocument(String topic, List<String> agents) {

        static SkillDocument of(Skill skill) {
            return new SkillDocument(
                    skill.topic(), skill.agents().stream().sorted().toList());
        }

        private Skill checked(Checks checks, String field) {
            return new Skill(
                    checks.id(field + ".topic", topic),
                    Set.copyOf(checks.names(field + ".agents", agents, MOST_AGENTS)));
        }
    }
}
