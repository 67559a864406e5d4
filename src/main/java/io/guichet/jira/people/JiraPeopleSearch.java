package io.guichet.jira.people;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.PeopleSearch;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Jira's search for people, for those who have its global permission to browse them; the others know whom they look for. */
@Named
public final class JiraPeopleSearch implements PeopleSearch {

    /** "Browse users". */
    private static final GlobalPermissionKey BROWSE = GlobalPermissionKey.of("USER_PICKER");

    private final UserManager users;
    private final UserSearchService search;
    private final GlobalPermissionManager permissions;
    private final Accounts accounts;

    @Inject
    public JiraPeopleSearch(
            @ComponentImport UserManager users,
            @ComponentImport UserSearchService search,
            @ComponentImport GlobalPermissionManager permissions,
            Accounts accounts) {
        this.users = users;
        this.search = search;
        this.permissions = permissions;
        this.accounts = accounts;
    }

    @Override
    public List<PersonKey> matching(PersonKey viewer, String words, int limit) {
        var user = users.getUserByKey(viewer.value());
        return user != null && permissions.hasPermission(BROWSE, user) ? browsed(words, limit) : named(words);
    }

    private List<PersonKey> browsed(String words, int limit) {
        var wanted = new UserSearchParams.Builder(limit)
                .includeActive(true)
                .includeInactive(false)
                .build();
        return search.findUsers(words, wanted).stream()
                .filter(ApplicationUser::isActive)
                .map(user -> new PersonKey(user.getKey()))
                .toList();
    }

    private List<PersonKey> named(String words) {
        return Stream.concat(accounts.named(words).stream(), accounts.withAddress(words).stream())
                .distinct()
                .toList();
    }
}
