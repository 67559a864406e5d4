package io.guichet.jira.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;

/** Conditions that all must hold, with their parameters in step. */
final class Criteria {

    private final List<String> clauses = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    Criteria and(String clause, Object... values) {
        clauses.add(clause);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    Query query() {
        return where(Query.select());
    }

    /** With these columns alone; counts for what is streamed. */
    Query query(String columns) {
        return where(Query.select(columns));
    }

    private Query where(Query query) {
        return query.where(String.join(" AND ", clauses), parameters.toArray());
    }
}
