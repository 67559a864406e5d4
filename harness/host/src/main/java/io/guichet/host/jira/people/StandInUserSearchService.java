package io.guichet.host.jira.people;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Jira's {@code UserSearchService}.
 *
 * <p>Known limitations: finds active people only, and takes the empty text for everybody whatever the parameters say.
 */
public final class StandInUserSearchService implements UserSearchService {

    private final Users users;

    public StandInUserSearchService(Users users) {
        this.users = users;
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        return users.matching(query, params.getMaxResults()).stream()
                .map(ApplicationUser.class::cast)
                .toList();
    }
}
