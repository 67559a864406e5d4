package io.guichet.host.jira.search;

import io.guichet.host.jira.search.JqlQuery.Sort;
import java.util.List;
import java.util.stream.Collectors;

/** The columns behind the fields one may order by; without a wish the newest key comes first, as in Jira. */
final class SortColumns {

    private static final String FALLBACK = "p.project_key desc, i.issue_number desc";

    private SortColumns() {}

    static String of(List<Sort> sorts) {
        if (sorts.isEmpty()) {
            return FALLBACK;
        }
        return sorts.stream().map(SortColumns::column).collect(Collectors.joining(", ")) + ", " + FALLBACK;
    }

    private static String column(Sort sort) {
        String direction = sort.descending() ? " desc" : " asc";
        return switch (sort.field()) {
            case "key", "issuekey", "id" -> "p.project_key" + direction + ", i.issue_number" + direction;
            case "project" -> "p.name" + direction;
            case "created", "createddate" -> "i.created_at" + direction;
            case "updated", "updateddate" -> "i.updated_at" + direction;
            case "resolved", "resolutiondate" -> "i.resolved_at" + direction;
            case "summary" -> "lower(i.summary)" + direction;
            case "status" -> "i.status_id" + direction;
            case "resolution" -> "i.resolution_id" + direction;
            case "type", "issuetype" -> "i.issue_type_id" + direction;
            case "priority" -> named("sequence_number", "jira_priority", "id", "i.priority_id") + direction;
            case "assignee" -> named("display_name", "jira_user", "user_key", "i.assignee_key") + direction;
            case "reporter" -> named("display_name", "jira_user", "user_key", "i.reporter_key") + direction;
            case "creator" -> named("display_name", "jira_user", "user_key", "i.creator_key") + direction;
            default ->
                throw new JqlError(
                        "Field '" + sort.field() + "' does not exist or you do not have permission to view it.");
        };
    }

    private static String named(String wanted, String table, String key, String column) {
        return "(select " + wanted + " from " + table + " where " + key + " = " + column + ")";
    }
}
