package io.guichet.core.knowledge;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entry;
import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.Affiliations;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.privacy.Impersonal;
import io.guichet.core.privacy.Impersonal.Trace;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Knows by what names the people of a conversation could be recognised in what was said. */
@Named
public final class Bystanders {

    private final People people;
    private final Accounts accounts;
    private final Affiliations affiliations;

    @Inject
    public Bystanders(People people, Accounts accounts, Affiliations affiliations) {
        this.people = people;
        this.accounts = accounts;
        this.affiliations = affiliations;
    }

    Impersonal without(Conversation head, List<Entry> said, Map<Trace, String> words) {
        var customers = new LinkedHashSet<>(Set.of(head.customer()));
        var agents = new LinkedHashSet<PersonKey>();
        said.stream().map(Entry::author).forEach(author -> {
            var side = author.role() == Role.CUSTOMER ? customers : agents;
            author.person().ifPresent(side::add);
        });
        var names = new LinkedHashMap<Trace, List<String>>();
        names.put(Trace.CUSTOMER, customers.stream().flatMap(this::namesOf).toList());
        names.put(Trace.AGENT, agents.stream().flatMap(this::namesOf).toList());
        names.put(
                Trace.ORGANISATION,
                customers.stream()
                        .flatMap(customer -> affiliations.of(customer, head.project()).stream())
                        .toList());
        return Impersonal.of(names, words);
    }

    private Stream<String> namesOf(PersonKey person) {
        return Stream.concat(
                Stream.of(people.shown(person).name(), person.value()),
                accounts.of(person).map(Account::userName).stream());
    }
}
