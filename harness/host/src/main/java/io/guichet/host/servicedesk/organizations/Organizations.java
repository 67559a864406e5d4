package io.guichet.host.servicedesk.organizations;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The organisations of customers, their members, and the service desks they may use. */
public final class Organizations {

    private static final RowMapper<JsmOrganization> MAPPER = ConstructorMapper.of(JsmOrganization.class);

    private final Jdbi jdbi;

    public Organizations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JsmOrganization> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jsm_organization order by name")
                .map(MAPPER)
                .list());
    }

    public Optional<JsmOrganization> byId(int id) {
        return all().stream().filter(organization -> organization.id() == id).findFirst();
    }

    public List<JsmOrganization> ofDesk(int serviceDeskId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select o.* from jsm_organization o join jsm_desk_organization d on d.organization_id = o.id"
                                + " where d.service_desk_id = ? order by o.name",
                        serviceDeskId)
                .map(MAPPER)
                .list());
    }

    public List<JsmOrganization> ofMember(String userKey) {
        return jdbi.withHandle(handle -> handle.select(
                        "select o.* from jsm_organization o join jsm_organization_member m on m.organization_id = o.id"
                                + " where m.user_key = ? order by o.name",
                        userKey)
                .map(MAPPER)
                .list());
    }

    public List<String> members(int organizationId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select m.user_key from jsm_organization_member m join jira_user u on u.user_key = m.user_key"
                                + " where m.organization_id = ? order by u.display_name",
                        organizationId)
                .mapTo(String.class)
                .list());
    }

    public JsmOrganization add(String name) {
        int id = jdbi.withHandle(handle -> handle.createUpdate("insert into jsm_organization (name) values (?)")
                .bind(0, name)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Integer.class)
                .one());
        return new JsmOrganization(id, name);
    }

    public void join(int organizationId, String userKey) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jsm_organization_member (organization_id, user_key) values (?, ?)",
                organizationId,
                userKey));
    }

    public void attach(int serviceDeskId, int organizationId) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jsm_desk_organization (service_desk_id, organization_id) values (?, ?)",
                serviceDeskId,
                organizationId));
    }
}
