package io.guichet.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.PersonKey;
import io.guichet.core.privacy.Identities;
import io.guichet.core.privacy.Identity;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Jira's users, and who was one. */
@Named
public final class JiraIdentities implements Identities {

    private final UserManager users;

    @Inject
    public JiraIdentities(@ComponentImport UserManager users) {
        this.users = users;
    }

    @Override
    public Identity of(String key) {
        return Optional.ofNullable(users.getUserByKey(key))
                .map(JiraIdentities::identity)
                .or(() -> named(key))
                .orElseGet(() -> new Identity(new PersonKey(key), Optional.empty()));
    }

    @Override
    public Optional<Identity> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(JiraIdentities::identity);
    }

    private static Identity identity(ApplicationUser user) {
        return new Identity(new PersonKey(user.getKey()), Optional.of(user.getUsername()));
    }
}
