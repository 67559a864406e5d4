package io.guichet.host.jira.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/** Collects the values of a condition on SQL, each under a name of its own. */
final class SqlCondition {

    static final String NEVER = "1 = 0";

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** The place holder of a value. */
    String bind(Object value) {
        String name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** Binds a value under a name that a fragment of SQL may use. */
    void bind(String name, Object value) {
        values.put(name, value);
    }

    /** {@code column in (…)}, or what is never true when there is nothing in the list. */
    String in(String column, Collection<?> list) {
        if (list.isEmpty()) {
            return NEVER;
        }
        StringJoiner joined = new StringJoiner(", ", column + " in (", ")");
        list.forEach(value -> joined.add(bind(value)));
        return joined.toString();
    }

    Query applyTo(Query query) {
        query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        values.forEach(query::bind);
        return query;
    }
}
