package io.guichet.host.servicedesk.portals;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The kinds of requests of all portals, in the order in which a portal shows them. */
public final class RequestTypes {

    private static final RowMapper<JsmRequestType> MAPPER = ConstructorMapper.of(JsmRequestType.class);

    private final Jdbi jdbi;

    public RequestTypes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<JsmRequestType> all() {
        return jdbi.withHandle(
                handle -> handle.select("select * from jsm_request_type order by portal_id, sequence_number")
                        .map(MAPPER)
                        .list());
    }

    public List<JsmRequestType> ofPortal(int portalId) {
        return all().stream().filter(type -> type.portalId() == portalId).toList();
    }

    public Optional<JsmRequestType> byId(int id) {
        return jdbi.withHandle(handle -> handle.select("select * from jsm_request_type where id = ?", id)
                .map(MAPPER)
                .findOne());
    }

    public Optional<JsmRequestType> ofIssue(long issueId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select t.* from jsm_request_type t join jsm_request r on r.request_type_id = t.id"
                                + " where r.issue_id = ?",
                        issueId)
                .map(MAPPER)
                .findOne());
    }

    /** Adds a kind; the id in it is not used, the answer has the real one. */
    public JsmRequestType add(JsmRequestType type) {
        int id = jdbi.withHandle(handle -> handle.createUpdate(
                        """
                        insert into jsm_request_type (portal_id, issue_type_id, name, description, help_text, icon_id,
                            hidden, sequence_number)
                        values (:portalId, :issueTypeId, :name, :description, :helpText, :iconId,
                            :hidden, :sequenceNumber)
                        """)
                .bindMethods(type)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Integer.class)
                .one());
        return byId(id).orElseThrow();
    }

    /** What customers read for a status; the status's own name unless the request type has another word. */
    public String customerStatus(int requestTypeId, long statusId, String otherwise) {
        return jdbi.withHandle(handle -> handle.select(
                        "select customer_name from jsm_customer_status where request_type_id = ? and status_id = ?",
                        requestTypeId,
                        statusId)
                .mapTo(String.class)
                .findOne()
                .orElse(otherwise));
    }

    public void nameForCustomers(int requestTypeId, long statusId, String customerName) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jsm_customer_status (request_type_id, status_id, customer_name) values (?, ?, ?)",
                requestTypeId,
                statusId,
                customerName));
    }
}
