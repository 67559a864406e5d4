package io.guichet.jira.people;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Jira's users by name. */
@Named
public final class JiraAccounts implements Accounts {

    /** More than share an address anywhere; one that is found among longer ones is looked at here. */
    private static final int MOST = 50;

    private final UserManager users;
    private final UserSearchService search;

    @Inject
    public JiraAccounts(@ComponentImport UserManager users, @ComponentImport UserSearchService search) {
        this.users = users;
        this.search = search;
    }

    @Override
    public Optional<Account> of(PersonKey person) {
        return Optional.ofNullable(users.getUserByKey(person.value()))
                .filter(ApplicationUser::isActive)
                .map(user -> new Account(
                        person,
                        user.getUsername(),
                        Optional.ofNullable(user.getEmailAddress()).orElse("")));
    }

    @Override
    public Optional<PersonKey> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName))
                .filter(ApplicationUser::isActive)
                .map(user -> new PersonKey(user.getKey()));
    }

    @Override
    public List<PersonKey> withAddress(String email) {
        var wanted = new UserSearchParams.Builder(MOST)
                .includeActive(true)
                .includeInactive(false)
                .build();
        return search.findUsers(email, wanted).stream()
                .filter(user -> email.equalsIgnoreCase(user.getEmailAddress()))
                .map(user -> new PersonKey(user.getKey()))
                .toList();
    }
}
