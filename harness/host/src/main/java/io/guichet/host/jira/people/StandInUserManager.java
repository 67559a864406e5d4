package io.guichet.host.jira.people;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;

/** Jira's {@code UserManager}: finds people, never checks who asks. */
public final class StandInUserManager implements UserManager {

    private final Users users;

    public StandInUserManager(Users users) {
        this.users = users;
    }

    @Override
    public Optional<ApplicationUser> getUserById(Long id) {
        return users.byId(id).map(ApplicationUser.class::cast);
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return key == null ? null : users.byKey(key).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        return users.byName(name).orElse(null);
    }

    /** Jira answers for a deleted person with an inactive one that bears the key as name. */
    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String key) {
        if (key == null) {
            return null;
        }
        return users.byKey(key).orElseGet(() -> new JiraUser(-1, key, key, key, "?", false, null, null));
    }
}
