package io.guichet.host.confluence;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who has an account in Confluence, where she may write, and whether she lets Jira do so in her name. */
final class Writers {

    /** They read every space. */
    private static final Set<String> PEOPLE = Set.of("aline", "benoit", "daniel", "admin");

    private static final Map<String, Set<String>> WRITERS = Map.of(Wiki.REVIEW, PEOPLE);

    private final Set<String> withoutConsent = ConcurrentHashMap.newKeySet();

    void consents(String person, boolean given) {
        if (given) {
            withoutConsent.remove(person);
        } else {
            withoutConsent.add(person);
        }
    }

    boolean consented(String person) {
        return !withoutConsent.contains(person);
    }

    /** @param person null for nobody */
    boolean knows(String person) {
        return person != null && PEOPLE.contains(person);
    }

    boolean mayWrite(String person, String space) {
        return person != null && WRITERS.getOrDefault(space, Set.of()).contains(person);
    }
}
