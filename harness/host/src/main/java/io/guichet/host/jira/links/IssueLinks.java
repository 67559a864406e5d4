package io.guichet.host.jira.links;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.IssueWriter;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Links between issues. */
public final class IssueLinks {

    private static final RowMapper<LinkRow> LINK = ConstructorMapper.of(LinkRow.class);
    private static final RowMapper<LinkType> TYPE = ConstructorMapper.of(LinkType.class);

    private final Jdbi jdbi;
    private final IssueWriter issues;

    public IssueLinks(Jdbi jdbi, IssueWriter issues) {
        this.jdbi = jdbi;
        this.issues = issues;
    }

    public List<LinkType> types() {
        return jdbi.withHandle(handle -> handle.select("select * from jira_link_type order by name")
                .map(TYPE)
                .list());
    }

    public Optional<LinkType> type(long id) {
        return types().stream().filter(type -> type.id() == id).findFirst();
    }

    public Optional<LinkType> type(String name) {
        return types().stream()
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public void addType(LinkType type) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into jira_link_type (id, name, inward, outward)"
                        + " values (:id, :name, :inward, :outward)")
                .bindMethods(type)
                .execute());
    }

    /** All links of an issue, in both directions. */
    public List<LinkRow> of(long issueId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select * from jira_issue_link where source_id = ? or destination_id = ? order by id",
                        issueId,
                        issueId)
                .map(LINK)
                .list());
    }

    public Optional<LinkRow> byId(long id) {
        return jdbi.withHandle(handle -> handle.select("select * from jira_issue_link where id = ?", id)
                .map(LINK)
                .findOne());
    }

    /** Links two issues, once; both remember it in their history. */
    public void link(LinkType type, Issue source, Issue destination, ApplicationUser author) {
        jdbi.useTransaction(handle -> {
            int rows = handle.execute(
                    "insert into jira_issue_link (link_type_id, source_id, destination_id) select ?, ?, ?"
                            + " where not exists (select 1 from jira_issue_link where link_type_id = ?"
                            + " and source_id = ? and destination_id = ?)",
                    type.id(),
                    source.getId(),
                    destination.getId(),
                    type.id(),
                    source.getId(),
                    destination.getId());
            if (rows > 0) {
                issues.record(handle, source.getId(), author, change(type.outward(), destination));
                issues.record(handle, destination.getId(), author, change(type.inward(), source));
            }
        });
    }

    public void unlink(LinkRow link) {
        jdbi.useHandle(handle -> handle.execute("delete from jira_issue_link where id = ?", link.id()));
    }

    private static ChangeItemBean change(String words, Issue other) {
        return new ChangeItemBean(
                "jira", "Link", null, null, other.getKey(), "This issue " + words + " " + other.getKey());
    }
}
