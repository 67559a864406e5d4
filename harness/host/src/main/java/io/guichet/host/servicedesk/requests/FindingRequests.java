package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.IssueRow;
import io.guichet.host.jira.issues.Issues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Finds the requests a person has a part in; "my requests" of the portal. */
public final class FindingRequests {

    private static final RowMapper<IssueRow> MAPPER = ConstructorMapper.of(IssueRow.class);

    private static final String PARTICIPATES =
            "exists (select 1 from jsm_participant t where t.issue_id = i.id and t.user_key = :me)";
    private static final String IN_ORGANIZATION =
            """
            exists (select 1 from jsm_request_organization s
                join jsm_organization_member m on m.organization_id = s.organization_id
                where s.issue_id = i.id and m.user_key = :me)
            """;

    /** In which way the requests are to be the person's own. */
    public enum Ownership {
        OWNED_REQUESTS("i.reporter_key = :me"),
        PARTICIPATED_REQUESTS(PARTICIPATES),
        ALL_ORGANIZATIONS(IN_ORGANIZATION),
        ALL_REQUESTS("(i.reporter_key = :me or " + PARTICIPATES + " or " + IN_ORGANIZATION + ")");

        private final String condition;

        Ownership(String condition) {
            this.condition = condition;
        }

        public static Ownership named(String name) {
            try {
                return valueOf(name);
            } catch (IllegalArgumentException e) {
                return ALL_REQUESTS;
            }
        }
    }

    /** What to find; status is {@code OPEN_REQUESTS}, {@code CLOSED_REQUESTS} or all, an id that is null all. */
    public record Wish(Ownership ownership, String status, String term, Integer serviceDeskId, Integer requestTypeId) {}

    private final Jdbi jdbi;
    private final Issues issues;
    private final SeeingRequests seeing;

    public FindingRequests(Jdbi jdbi, Issues issues, SeeingRequests seeing) {
        this.jdbi = jdbi;
        this.issues = issues;
        this.seeing = seeing;
    }

    /** The newest first. */
    public List<JsmRequest> find(ApplicationUser user, Wish wish) {
        String sql =
                """
                select i.* from jira_issue i join jsm_request r on r.issue_id = i.id
                join jsm_service_desk d on d.project_id = i.project_id where %s %s
                and (cast(:desk as int) is null or d.id = :desk)
                and (cast(:type as int) is null or r.request_type_id = :type)
                and (lower(i.summary) like :term or lower(i.issue_key) like :term) order by i.created_at desc, i.id desc
                """
                        .formatted(wish.ownership().condition, status(wish.status()));
        return jdbi
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("me", user.getKey())
                        .bind("desk", wish.serviceDeskId())
                        .bind("type", wish.requestTypeId())
                        .bind("term", "%" + wish.term().toLowerCase(Locale.ROOT) + "%")
                        .map(MAPPER)
                        .list())
                .stream()
                .map(issues::issue)
                .filter(issue -> seeing.isVisible(user, issue))
                .map(seeing::asRequest)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String status(String status) {
        return switch (status) {
            case "OPEN_REQUESTS" -> "and i.resolution_id is null";
            case "CLOSED_REQUESTS" -> "and i.resolution_id is not null";
            default -> "";
        };
    }
}
