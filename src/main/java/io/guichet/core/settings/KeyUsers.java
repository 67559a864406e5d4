package io.guichet.core.settings;

import java.util.List;
import java.util.Set;

/**
 * Who may use the chat (R129, R142).
 *
 * @param everyone whether all customers of the portal may; the lists are then of no account
 * @param groups names of groups in Jira
 * @param organisations names of organisations in JSM
 * @param people user names
 * @param contact whom the others are told to contact; may be empty
 * @param indirect organisations whose support is somebody else (R76), whatever the rest says
 */
public record KeyUsers(
        boolean everyone,
        Set<String> groups,
        Set<String> organisations,
        Set<String> people,
        String contact,
        List<Indirect> indirect) {

    public static final KeyUsers EVERYONE = new KeyUsers(true, Set.of(), Set.of(), Set.of(), "", List.of());

    public KeyUsers {
        groups = Set.copyOf(groups);
        organisations = Set.copyOf(organisations);
        people = Set.copyOf(people);
        indirect = List.copyOf(indirect);
    }

    /** An organisation that bought through an integrator, who supports it. */
    public record Indirect(String organisation, String partner) {}
}
