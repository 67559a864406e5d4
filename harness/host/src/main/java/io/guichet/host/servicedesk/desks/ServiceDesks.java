package io.guichet.host.servicedesk.desks;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The service desks of all service projects. */
public final class ServiceDesks {

    private static final RowMapper<JsmServiceDesk> MAPPER = ConstructorMapper.of(JsmServiceDesk.class);

    private final Jdbi jdbi;

    public ServiceDesks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JsmServiceDesk> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jsm_service_desk order by id")
                .map(MAPPER)
                .list());
    }

    public Optional<JsmServiceDesk> byId(int id) {
        return all().stream().filter(desk -> desk.id() == id).findFirst();
    }

    public Optional<JsmServiceDesk> ofProject(long projectId) {
        return all().stream().filter(desk -> desk.projectId() == projectId).findFirst();
    }

    public Optional<JsmServiceDesk> byProjectKey(String projectKey) {
        return jdbi.withHandle(handle -> handle.select(
                        "select d.* from jsm_service_desk d join jira_project p on p.id = d.project_id"
                                + " where p.project_key = ?",
                        projectKey)
                .map(MAPPER)
                .findOne());
    }

    public JsmServiceDesk add(int id, long projectId) {
        jdbi.useHandle(
                handle -> handle.execute("insert into jsm_service_desk (id, project_id) values (?, ?)", id, projectId));
        return new JsmServiceDesk(id, projectId);
    }
}
