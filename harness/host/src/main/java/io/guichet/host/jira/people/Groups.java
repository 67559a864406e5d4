package io.guichet.host.jira.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Groups of people; some of them stand for an application's licence. */
public final class Groups {

    /** Members may administer everything. */
    public static final String ADMINISTRATORS = "jira-administrators";

    /** Members hold a licence of Jira Software. */
    public static final String SOFTWARE = "jira-software-users";

    /** Members hold a licence of Jira Service Management: the agents. */
    public static final String SERVICE_MANAGEMENT = "jira-servicedesk-users";

    private static final RowMapper<JiraUser> MAPPER = ConstructorMapper.of(JiraUser.class);

    private final Jdbi jdbi;

    public Groups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void create(String name) {
        jdbi.useHandle(handle -> handle.execute("insert into jira_group (name) values (?)", name));
    }

    public void join(String group, String userKey) {
        jdbi.useHandle(handle ->
                handle.execute("insert into jira_group_member (group_name, user_key) values (?, ?)", group, userKey));
    }

    public boolean exists(String name) {
        return jdbi.withHandle(handle -> handle.select("select count(*) from jira_group where name = ?", name)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    public List<String> all() {
        return jdbi.withHandle(handle -> handle.select("select name from jira_group order by name")
                .mapTo(String.class)
                .list());
    }

    public Set<String> of(String userKey) {
        return jdbi.withHandle(handle ->
                new TreeSet<>(handle.select("select group_name from jira_group_member where user_key = ?", userKey)
                        .mapTo(String.class)
                        .list()));
    }

    public boolean has(String group, String userKey) {
        return of(userKey).contains(group);
    }

    public List<JiraUser> members(String group) {
        return jdbi.withHandle(handle -> handle.select(
                        "select u.* from jira_user u join jira_group_member m on m.user_key = u.user_key"
                                + " where m.group_name = ? order by u.name",
                        group)
                .map(MAPPER)
                .list());
    }

    /** Whether this person may use Jira itself, and not only portals. */
    public boolean hasLicence(String userKey) {
        Set<String> groups = of(userKey);
        return groups.contains(SOFTWARE) || groups.contains(SERVICE_MANAGEMENT);
    }
}
