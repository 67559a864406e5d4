package io.guichet.web.admin;

import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.KeyUsers.Indirect;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who may use the chat, on the wire. */
record KeyUsersDocument(
        Boolean everyone,
        List<String> groups,
        List<String> organisations,
        List<String> people,
        String contact,
        List<IndirectDocument> indirect) {

    static final int MOST_PEOPLE = 10_000;

    private static final int MOST_GROUPS = 1_000;

    static KeyUsersDocument of(KeyUsers users) {
        return new KeyUsersDocument(
                users.everyone(),
                sorted(users.groups()),
                sorted(users.organisations()),
                sorted(users.people()),
                users.contact(),
                users.indirect().stream().map(IndirectDocument::of).toList());
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    KeyUsers checked(Checks checks) {
        return new KeyUsers(
                Checks.or(everyone, true),
                names(checks, "groups", groups, MOST_GROUPS),
                names(checks, "organisations", organisations, MOST_GROUPS),
                names(checks, "people", people, MOST_PEOPLE),
                checks.text("keyUsers.contact", contact, 0, Checks.LONGEST_CARRIED),
                checks.list(
                        "keyUsers.indirect", indirect, MOST_GROUPS, (field, sent) -> indirect(checks, field, sent)));
    }

    private static Set<String> names(Checks checks, String field, List<String> sent, int most) {
        return Set.copyOf(checks.names("keyUsers." + field, sent, most));
    }

    private static Indirect indirect(Checks checks, String field, IndirectDocument sent) {
        return new Indirect(
                checks.text(field + ".organisation", sent.organisation(), 1, Checks.LONGEST_NAME),
                checks.text(field + ".partner", sent.partner(), 1, Checks.LONGEST_CARRIED));
    }

    record IndirectDocument(String organisation, String partner) {

        static IndirectDocument of(Indirect indirect) {
            return new IndirectDocument(indirect.organisation(), indirect.partner());
        }
    }
}
