package io.guichet.host.jira.search;

import io.guichet.host.jira.issues.References;
import io.guichet.host.jira.projects.Constant;
import io.guichet.host.jira.search.JqlClause.Operand;
import io.guichet.host.jira.search.JqlClause.Operator;
import io.guichet.host.jira.search.JqlClause.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Translates conditions into SQL over {@code jira_issue i join jira_project p}. */
final class JqlToSql {

    /** Stands among columns for what was said about an issue. */
    private static final String COMMENTS = "comments";

    private final SqlCondition sql;
    private final JqlTerms terms;
    private final JqlDates dates;
    private final References references;
    private final String readableComments;

    JqlToSql(SqlCondition sql, JqlTerms terms, JqlDates dates, References references, String readableComments) {
        this.sql = sql;
        this.terms = terms;
        this.dates = dates;
        this.references = references;
        this.readableComments = readableComments;
    }

    String condition(JqlClause clause) {
        if (clause instanceof JqlClause.And and) {
            return joined(and.clauses(), " and ");
        }
        if (clause instanceof JqlClause.Or or) {
            return joined(or.clauses(), " or ");
        }
        if (clause instanceof JqlClause.Not not) {
            return "not (" + condition(not.clause()) + ")";
        }
        return term((Term) clause);
    }

    private String joined(List<JqlClause> clauses, String word) {
        return clauses.stream().map(this::condition).collect(Collectors.joining(word, "(", ")"));
    }

    private String term(Term term) {
        return switch (term.field()) {
            case "project" -> ids(term, "i.project_id", terms::projects);
            case "key", "issuekey", "issue", "id" -> keys(term);
            case "reporter" -> people(term, "i.reporter_key");
            case "creator" -> people(term, "i.creator_key");
            case "assignee" -> people(term, "i.assignee_key");
            case "watcher" -> linked(term, "jira_watcher", "user_key", operand -> terms.people("watcher", operand));
            case "component" -> linked(term, "jira_issue_component", "component_id", terms::components);
            case "labels" -> linked(term, "jira_label", "label", operand -> List.of(terms.text("labels", operand)));
            case "status" ->
                constants(term, "i.status_id", references.statuses().all());
            case "statuscategory" -> ids(term, "i.status_id", terms::statusesOf);
            case "type", "issuetype" ->
                constants(
                        term,
                        "i.issue_type_id",
                        references.projects().issueTypes().all());
            case "priority" ->
                constants(term, "i.priority_id", references.priorities().all());
            case "resolution" -> resolution(term);
            case "created", "createddate" -> date(term, "i.created_at");
            case "updated", "updateddate" -> date(term, "i.updated_at");
            case "resolved", "resolutiondate" -> date(term, "i.resolved_at");
            case "summary" -> like(term, "i.summary");
            case "description" -> like(term, "i.description");
            case "comment" -> like(term, COMMENTS);
            case "text" -> like(term, "i.summary", "i.description", COMMENTS);
            default ->
                throw new JqlError(
                        "Field '" + term.field() + "' does not exist or you do not have permission to view it.");
        };
    }

    private String constants(Term term, String column, List<? extends Constant> all) {
        return ids(term, column, operand -> terms.constants(term.field(), operand, all));
    }

    /** Both "unresolved" and EMPTY mean that there is none. */
    private String resolution(Term term) {
        List<Operand> operands = term.operands().stream()
                .map(operand -> operand instanceof Operand.Value value && isUnresolved(value.text())
                        ? new Operand.Empty()
                        : operand)
                .toList();
        Term known = new Term(term.field(), term.operator(), operands);
        return constants(known, "i.resolution_id", references.resolutions().all());
    }

    private static boolean isUnresolved(String text) {
        return text.toLowerCase(Locale.ROOT).equals("unresolved");
    }

    private String people(Term term, String column) {
        return ids(term, column, operand -> terms.people(term.field(), operand));
    }

    private String keys(Term term) {
        return ids(term, "i.issue_key", operand -> List.of(key(terms.text("key", operand))));
    }

    private static String key(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** {@code =}, {@code in}, {@code is} and their opposites on one column; an opposite leaves out what is empty. */
    private String ids(Term term, String column, Function<Operand, ? extends Collection<?>> values) {
        requireEquality(term);
        List<Object> wanted = new ArrayList<>();
        boolean empty = false;
        for (Operand operand : term.operands()) {
            if (operand instanceof Operand.Empty) {
                empty = true;
            } else {
                wanted.addAll(values.apply(operand));
            }
        }
        String found = sql.in(column, wanted) + (empty ? " or " + column + " is null" : "");
        return term.operator().negates() ? "(not (" + found + ") and " + column + " is not null)" : "(" + found + ")";
    }

    private String linked(Term term, String table, String column, Function<Operand, ? extends Collection<?>> values) {
        requireEquality(term);
        List<String> any = new ArrayList<>();
        String exists = "exists (select 1 from " + table + " x where x.issue_id = i.id";
        for (Operand operand : term.operands()) {
            any.add(
                    operand instanceof Operand.Empty
                            ? "not " + exists + ")"
                            : exists + " and " + sql.in("x." + column, values.apply(operand)) + ")");
        }
        String found = "(" + String.join(" or ", any) + ")";
        return term.operator().negates() ? "not " + found : found;
    }

    private String date(Term term, String column) {
        if (term.operands().get(0) instanceof Operand.Empty) {
            return column + (term.operator().negates() ? " is not null" : " is null");
        }
        String sign =
                switch (term.operator()) {
                    case EQUALS, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                        term.operator().sign();
                    case NOT_EQUALS -> "<>";
                    default -> throw unsupported(term);
                };
        return column + " " + sign + " " + sql.bind(dates.millis(term.operands().get(0)));
    }

    private String like(Term term, String... columns) {
        if (term.operator() != Operator.LIKE && term.operator() != Operator.NOT_LIKE) {
            throw unsupported(term);
        }
        List<String> all = new ArrayList<>();
        for (String pattern :
                JqlTexts.patterns(terms.text(term.field(), term.operands().get(0)))) {
            List<String> any = new ArrayList<>();
            for (String column : columns) {
                any.add(column.equals(COMMENTS) ? inComments(pattern) : contains(column, pattern));
            }
            all.add("(" + String.join(" or ", any) + ")");
        }
        String found = "(" + (all.isEmpty() ? SqlCondition.NEVER : String.join(" and ", all)) + ")";
        return term.operator().negates() ? "not " + found : found;
    }

    private String contains(String column, String pattern) {
        return "lower(coalesce(" + column + ", '')) like " + sql.bind(pattern) + " escape '!'";
    }

    private String inComments(String pattern) {
        return "exists (select 1 from jira_comment c where c.issue_id = i.id and " + readableComments + " and "
                + contains("c.body", pattern) + ")";
    }

    private static void requireEquality(Term term) {
        switch (term.operator()) {
            case EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT -> {
                // These compare for equality.
            }
            default -> throw unsupported(term);
        }
    }

    private static JqlError unsupported(Term term) {
        return new JqlError(
                "The operator '" + term.operator().sign() + "' is not supported by the '" + term.field() + "' field.");
    }
}
