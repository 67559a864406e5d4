package io.guichet.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.IssueRow;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.issues.JiraIssue;
import io.guichet.host.jira.people.Groups;
import io.guichet.host.jira.people.JiraUser;
import io.guichet.host.jira.security.PermissionSchemes;
import io.guichet.host.jira.security.PortalAccess;
import io.guichet.host.jira.security.ProjectPermissionCheck;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Runs queries on the database, within what the searcher may browse. */
public final class IssueSearch {

    private static final RowMapper<IssueRow> MAPPER = ConstructorMapper.of(IssueRow.class);

    /** In a customer context nothing may be found by the words of an internal comment. */
    private static final String PUBLIC_COMMENTS =
            """
            c.group_level is null and c.role_level_id is null and not exists (
                select 1 from jira_entity_property m where m.entity_name = 'CommentProperty' and m.entity_id = c.id
                and m.property_key = 'sd.public.comment' and m.json like '%true%')
            """;

    private static final String OPEN_COMMENTS = "c.group_level is null and c.role_level_id is null";

    /** A page of a result; complaints are what strict validation refuses the query for. */
    public record Found(List<JiraIssue> issues, int total, List<String> complaints) {}

    private final Jdbi jdbi;
    private final Issues issues;
    private final Groups groups;
    private final BrowsableIssues browsable;
    private final PortalAccess portals;
    private final Clock clock;

    public IssueSearch(
            Jdbi jdbi,
            Issues issues,
            Groups groups,
            PermissionSchemes schemes,
            ProjectPermissionCheck check,
            PortalAccess portals,
            Clock clock) {
        this.jdbi = jdbi;
        this.issues = issues;
        this.groups = groups;
        this.browsable = new BrowsableIssues(issues.references().projects(), schemes, check, portals);
        this.portals = portals;
        this.clock = clock;
    }

    /** Parses and runs; throws {@link JqlError} for what cannot be understood. */
    public Found run(ApplicationUser searcher, String jql, int start, int max) {
        return run(searcher, JqlParser.parse(jql), start, max, false);
    }

    Found run(ApplicationUser searcher, JqlQuery query, int start, int max, boolean everything) {
        SqlCondition sql = new SqlCondition();
        JqlTerms terms = new JqlTerms(issues.references(), groups, searcher);
        String comments = portals.isInCustomerContext() ? PUBLIC_COMMENTS : OPEN_COMMENTS;
        JqlToSql translation = new JqlToSql(sql, terms, dates(searcher), issues.references(), comments);
        String browse = everything ? "1 = 1" : browsable.condition(searcher, sql);
        String where = query.where()
                .map(clause -> browse + " and " + translation.condition(clause))
                .orElse(browse);
        String from = " from jira_issue i join jira_project p on p.id = i.project_id where " + where;
        String order = " order by " + SortColumns.of(query.order());
        return jdbi.withHandle(handle -> {
            int total = sql.applyTo(handle.createQuery("select count(*)" + from))
                    .mapTo(Integer.class)
                    .one();
            List<JiraIssue> page = sql.applyTo(
                            handle.createQuery("select i.*" + from + order + " limit " + max + " offset " + start))
                    .map(MAPPER)
                    .map(issues::issue)
                    .list();
            return new Found(page, total, terms.complaints());
        });
    }

    private JqlDates dates(ApplicationUser searcher) {
        String zone = Optional.ofNullable(searcher)
                .flatMap(user -> issues.references().users().byKey(user.getKey()))
                .map(JiraUser::timeZone)
                .orElse(null);
        return new JqlDates(clock, zone == null ? ZoneId.systemDefault() : ZoneId.of(zone));
    }
}
