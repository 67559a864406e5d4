package io.guichet.core.people;

import io.guichet.core.portal.Portal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** An agent looks for a customer of her project, whether or not there is a conversation with her (R90). */
@Named
public final class FindingCustomers {

    /** Of those who are called so, most may be no customers of this project. */
    private static final int LOOKED_THROUGH = 200;

    private final PeopleSearch search;
    private final People people;

    @Inject
    public FindingCustomers(PeopleSearch search, People people) {
        this.search = search;
        this.people = people;
    }

    /** @param agent of the portal's project */
    public List<PersonKey> find(PersonKey agent, Portal portal, String words, int limit) {
        var wanted = words.strip();
        return wanted.isEmpty()
                ? List.of()
                : search.matching(agent, wanted, LOOKED_THROUGH).stream()
                        .filter(person -> isCustomer(person, portal))
                        .limit(limit)
                        .toList();
    }

    /** Somebody to whom the portal is open; its agents answer there, and are nobody's customers. */
    public boolean isCustomer(PersonKey person, Portal portal) {
        return people.mayUsePortal(person, portal.id()) && !people.isAgent(person, portal.project());
    }
}
