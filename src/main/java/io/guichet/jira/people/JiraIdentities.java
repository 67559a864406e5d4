package io.guichet.jira.people;

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
    public Identity of(String keyOrName) {
        return Optional.ofNullable(users.getUserByKey(keyOrName))
                .or(() -> Optional.ofNullable(users.getUserByName(keyOrName)))
                .map(user -> new Identity(new PersonKey(user.getKey()), Optional.of(user.getUsername())))
                .orElseGet(() -> new Identity(new PersonKey(keyOrName), Optional.empty()));
    }
}
