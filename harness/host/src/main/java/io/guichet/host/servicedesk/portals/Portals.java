package io.guichet.host.servicedesk.portals;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The portals of all service desks. */
public final class Portals {

    private static final RowMapper<JsmPortal> MAPPER = ConstructorMapper.of(JsmPortal.class);

    private final Jdbi jdbi;

    public Portals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JsmPortal> all() {
        return jdbi.withHandle(handle -> handle.select("select * from jsm_portal order by id")
                .map(MAPPER)
                .list());
    }

    public Optional<JsmPortal> byId(int id) {
        return all().stream().filter(portal -> portal.id() == id).findFirst();
    }

    public Optional<JsmPortal> ofDesk(int serviceDeskId) {
        return all().stream()
                .filter(portal -> portal.serviceDeskId() == serviceDeskId)
                .findFirst();
    }

    public void add(JsmPortal portal) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into jsm_portal (id, service_desk_id, portal_key, name, description)"
                                + " values (:id, :serviceDeskId, :portalKey, :name, :description)")
                .bindMethods(portal)
                .execute());
    }
}
