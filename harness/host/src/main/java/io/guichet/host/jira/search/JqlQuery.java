package io.guichet.host.jira.search;

import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;

/** A parsed query; without a condition it finds everything one may see. */
record JqlQuery(String text, Optional<JqlClause> where, List<Sort> order) implements Query {

    /** One field to order by. */
    record Sort(String field, boolean descending) {}

    @Override
    public String getQueryString() {
        return text;
    }
}
