package io.guichet.jira.people;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.guichet.core.people.PersonKey;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R90: who may not browse people in Jira does not browse them here. */
class JiraPeopleSearchTest {

    private final UserManager users = mock(UserManager.class);
    private final UserSearchService search = mock(UserSearchService.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final JiraPeopleSearch people =
            new JiraPeopleSearch(users, search, permissions, new JiraAccounts(users, search));

    private final ApplicationUser aline = user(ALINE);
    private final ApplicationUser camille = user(CAMILLE);
    private final ApplicationUser hugo = user(HUGO);

    @BeforeEach
    void bothAreFound() {
        when(search.findUsers(any(), any())).thenReturn(List.of(camille, hugo));
    }

    @Test
    void who_may_browse_finds_whom_jira_finds_and_is_active() {
        when(permissions.hasPermission(GlobalPermissionKey.of("USER_PICKER"), aline))
                .thenReturn(true);

        assertThat(people.matching(ALINE, "m", 10)).containsExactly(CAMILLE, HUGO);
        when(hugo.isActive()).thenReturn(false);
        assertThat(people.matching(ALINE, "m", 10)).containsExactly(CAMILLE);
    }

    @Test
    void who_may_not_finds_whom_she_names_in_full() {
        assertThat(people.matching(ALINE, "m", 10)).isEmpty();
        assertThat(people.matching(ALINE, "camille", 10)).containsExactly(CAMILLE);
        assertThat(people.matching(ALINE, "hugo@EXAMPLE.org", 10)).containsExactly(HUGO);
    }

    private ApplicationUser user(PersonKey person) {
        var user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(person.value());
        when(user.isActive()).thenReturn(true);
        when(user.getEmailAddress()).thenReturn(person.value() + "@example.org");
        when(users.getUserByKey(person.value())).thenReturn(user);
        when(users.getUserByName(person.value())).thenReturn(user);
        return user;
    }
}
