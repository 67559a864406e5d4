package io.guichet.host.servicedesk.sla;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The promises of all service projects. */
public final class SlaMetrics {

    private static final RowMapper<SlaMetric> MAPPER = ConstructorMapper.of(SlaMetric.class);

    private final Jdbi jdbi;

    public SlaMetrics(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public List<SlaMetric> ofDesk(int serviceDeskId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jsm_sla_metric where service_desk_id = ? order by id", serviceDeskId)
                .map(MAPPER)
                .list());
    }

    public void add(SlaMetric metric) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into jsm_sla_metric (id, service_desk_id, name, stops_at, goal_in_millis,
                            paused_status_id)
                        values (:id, :serviceDeskId, :name, :stopsAt, :goalInMillis, :pausedStatusId)
                        """)
                .bindMethods(metric)
                .execute());
    }
}
