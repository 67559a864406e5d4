package io.guichet.host.jira.projects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Project roles and who plays them, as a person or as a member of a group. */
public final class Roles {

    public static final long USERS = 10000;
    public static final long ADMINISTRATORS = 10002;
    public static final long CUSTOMERS = 10100;
    public static final long SERVICE_TEAM = 10101;

    private static final RowMapper<Role> MAPPER = ConstructorMapper.of(Role.class);

    private final Jdbi jdbi;

    public Roles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<Role> all() {
        return jdbi.withHandle(handle ->
                handle.select("select * from jira_role order by id").map(MAPPER).list());
    }

    public Optional<Role> byId(long id) {
        return all().stream().filter(role -> role.id() == id).findFirst();
    }

    public Optional<Role> byName(String name) {
        return all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
    }

    public void add(Role role) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into jira_role (id, name, description) values (:id, :name, :description)")
                .bindMethods(role)
                .execute());
    }

    public void addUser(long projectId, long roleId, String userKey) {
        addActor(projectId, roleId, "user", userKey);
    }

    public void addGroup(long projectId, long roleId, String group) {
        addActor(projectId, roleId, "group", group);
    }

    private void addActor(long projectId, long roleId, String type, String actor) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jira_role_actor (project_id, role_id, actor_type, actor) values (?, ?, ?, ?)",
                projectId,
                roleId,
                type,
                actor));
    }

    public void removeUser(long projectId, long roleId, String userKey) {
        jdbi.useHandle(handle -> handle.execute(
                "delete from jira_role_actor where project_id = ? and role_id = ? and actor_type = 'user' and actor = ?",
                projectId,
                roleId,
                userKey));
    }

    public boolean has(long projectId, long roleId, String userKey) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                """
                                select count(*) from jira_role_actor a
                                where a.project_id = :project and a.role_id = :role
                                  and (a.actor_type = 'user' and a.actor = :user
                                    or a.actor_type = 'group' and exists (
                                        select 1 from jira_group_member m
                                        where m.group_name = a.actor and m.user_key = :user))
                                """)
                        .bind("project", projectId)
                        .bind("role", roleId)
                        .bind("user", userKey)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** Everybody in the role, those who are in it through a group included. */
    public Set<String> userKeys(long projectId, long roleId) {
        return jdbi.withHandle(handle -> new TreeSet<>(handle.createQuery(
                        """
                        select actor from jira_role_actor
                        where project_id = :project and role_id = :role and actor_type = 'user'
                        union
                        select m.user_key from jira_role_actor a join jira_group_member m on m.group_name = a.actor
                        where a.project_id = :project and a.role_id = :role and a.actor_type = 'group'
                        """)
                .bind("project", projectId)
                .bind("role", roleId)
                .mapTo(String.class)
                .list()));
    }
}
