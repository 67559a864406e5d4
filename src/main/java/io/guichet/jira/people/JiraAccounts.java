package io.guichet.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Jira's users by name. */
@Named
public final class JiraAccounts implements Accounts {

    private final UserManager users;

    @Inject
    public JiraAccounts(@ComponentImport UserManager users) {
        this.users = users;
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
}
