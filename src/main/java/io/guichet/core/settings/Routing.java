package io.guichet.core.settings;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Whom a new conversation is offered to (R78–R81).
 *
 * @param answer how long an offer stands before others get it
 * @param capacity conversations of an agent at a time; 0 = as many as come (R80)
 * @param skills who knows about which topic; without one, or while none of them is free, everybody does
 */
public record Routing(Offers offers, Duration answer, int capacity, List<Skill> skills) {

    public static final Routing USUAL = new Routing(Offers.ALL, Duration.ofSeconds(120), 0, List.of());

    public Routing {
        skills = List.copyOf(skills);
    }

    public boolean isLimited() {
        return capacity > 0;
    }

    public enum Offers {
        /** To all at once who are fit for it. */
        ALL,
        /** To one after the other: the least loaded first, then who has been idle longest. */
        ONE
    }

    /** @param agents user names */
    public record Skill(String topic, Set<String> agents) {

        public Skill {
            agents = Set.copyOf(agents);
        }
    }
}
