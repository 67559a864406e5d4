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

    private static final int MOST_GROUPS = 1_000;
    private static final int MOST_PEOPLE = 10_000;

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

    KeyUsers checked() {
        return new KeyUsers(
                Checks.or(everyone, true),
                names("groups", groups, MOST_GROUPS),
                names("organisations", organisations, MOST_GROUPS),
                names("people", people, MOST_PEOPLE),
                Checks.text("keyUsers.contact", contact, 0, Checks.LONGEST_CARRIED),
                Checks.list("keyUsers.indirect", indirect, MOST_GROUPS, KeyUsersDocument::indirect));
    }

    private static Set<String> names(String field, List<String> sent, int most) {
        return Set.copyOf(Checks.names("keyUsers." + field, sent, most));
    }

    private static Indirect indirect(String field, IndirectDocument sent) {
        return new Indirect(
                Checks.text(field + ".organisation", sent.organisation(), 1, Checks.LONGEST_NAME),
                Checks.text(field + ".partner", sent.partner(), 1, Checks.LONGEST_CARRIED));
    }

    record IndirectDocument(String organisation, String partner) {

        static IndirectDocument of(Indirect indirect) {
            return new IndirectDocument(indirect.organisation(), indirect.partner());
        }
    }
}
