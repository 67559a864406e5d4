package io.guichet.host.servicedesk.requests;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Which issues are requests, who takes part in them, and which organisations they are shared with. */
public final class Requests {

    private static final RowMapper<RequestRow> MAPPER = ConstructorMapper.of(RequestRow.class);

    private final Jdbi jdbi;

    public Requests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<RequestRow> ofIssue(long issueId) {
        return jdbi.withHandle(handle -> handle.select("select * from jsm_request where issue_id = ?", issueId)
                .map(MAPPER)
                .findOne());
    }

    /** Makes an issue a request, in the transaction that creates the issue. */
    public void add(Handle handle, RequestRow request) {
        handle.execute(
                "insert into jsm_request (issue_id, request_type_id, channel) values (?, ?, ?)",
                request.issueId(),
                request.requestTypeId(),
                request.channel());
    }

    public void changeType(long issueId, int requestTypeId) {
        jdbi.useHandle(handle -> handle.execute(
                "update jsm_request set request_type_id = ? where issue_id = ?", requestTypeId, issueId));
    }

    public Set<String> participants(long issueId) {
        return jdbi.withHandle(handle ->
                new TreeSet<>(handle.select("select user_key from jsm_participant where issue_id = ?", issueId)
                        .mapTo(String.class)
                        .list()));
    }

    public void addParticipant(Handle handle, long issueId, String userKey) {
        handle.execute(
                "insert into jsm_participant (issue_id, user_key) select ?, ? where not exists"
                        + " (select 1 from jsm_participant where issue_id = ? and user_key = ?)",
                issueId,
                userKey,
                issueId,
                userKey);
    }

    public List<Integer> organizations(long issueId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select organization_id from jsm_request_organization where issue_id = ? order by 1", issueId)
                .mapTo(Integer.class)
                .list());
    }

    public void share(long issueId, int organizationId) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into jsm_request_organization (issue_id, organization_id) select ?, ? where not exists"
                        + " (select 1 from jsm_request_organization where issue_id = ? and organization_id = ?)",
                issueId,
                organizationId,
                issueId,
                organizationId));
    }
}
