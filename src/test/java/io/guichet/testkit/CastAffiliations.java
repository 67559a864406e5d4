package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.LEA;

import io.guichet.core.people.Affiliations;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.List;
import java.util.Map;

/** The organisations of the cast, as in the demo. */
public final class CastAffiliations implements Affiliations {

    private static final Map<PersonKey, List<String>> NAMES =
            Map.of(CAMILLE, List.of("Harmonie"), HUGO, List.of("Harmonie"), LEA, List.of("Mélodie"));

    @Override
    public List<String> of(PersonKey person, ProjectKey project) {
        return NAMES.getOrDefault(person, List.of());
    }
}
