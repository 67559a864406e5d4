package io.guichet.jira.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.user.util.UserManager;
import io.guichet.core.people.PersonKey;
import io.guichet.core.privacy.Identity;
import io.guichet.core.privacy.RenamingAPerson;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One person's user name is another's key: an account that was renamed left its name to somebody else (B23). */
class JiraIdentitiesTest {

    private static final Identity NAMED = identity("JIRAUSER10200", "camille");
    private static final Identity KEYED = identity("camille", "c.martin");

    private final UserManager users = mock(UserManager.class);
    private final JiraIdentities identities = new JiraIdentities(users);

    JiraIdentitiesTest() {
        var named = user(NAMED);
        var keyed = user(KEYED);
        when(users.getUserByName("camille")).thenReturn(named);
        when(users.getUserByKey("camille")).thenReturn(keyed);
        when(users.getUserByKey("JIRAUSER10200")).thenReturn(named);
        when(users.getUserByName("c.martin")).thenReturn(keyed);
    }

    private static Identity identity(String key, String name) {
        return new Identity(new PersonKey(key), Optional.of(name));
    }

    private static ApplicationUser user(Identity identity) {
        var user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(identity.key().value());
        when(user.getUsername()).thenReturn(identity.userName().orElseThrow());
        return user;
    }

    @Test
    void what_an_administrator_types_is_a_user_name_before_it_is_a_key() {
        assertThat(identities.typed("camille")).isEqualTo(NAMED);
        assertThat(identities.typed("JIRAUSER10200")).isEqualTo(NAMED);
        assertThat(identities.typed("gone")).isEqualTo(new Identity(new PersonKey("gone"), Optional.empty()));
    }

    @Test
    void a_key_that_a_page_or_a_file_has_is_a_key_before_it_is_a_user_name() {
        assertThat(identities.of("camille")).isEqualTo(KEYED);
        assertThat(identities.of("c.martin")).isEqualTo(KEYED);
        assertThat(identities.of("JIRAUSER10200")).isEqualTo(NAMED);
    }

    @Test
    void jira_gives_another_user_name_to_whoever_has_the_name_and_not_to_whoever_has_it_for_a_key() {
        var renaming = mock(RenamingAPerson.class);
        var change = new UserPropertyChangeParameter("camille", "jirauser10200");

        new NameChange(renaming, identities).update(change);

        verify(renaming).userName(NAMED.key(), "camille", "jirauser10200");
    }
}
