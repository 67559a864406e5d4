package io.guichet.host.jira.search;

import java.util.List;

/** The conditions of a JQL query as a tree. */
sealed interface JqlClause {

    record And(List<JqlClause> clauses) implements JqlClause {}

    record Or(List<JqlClause> clauses) implements JqlClause {}

    record Not(JqlClause clause) implements JqlClause {}

    /** A field compared with one value or, for lists, several. */
    record Term(String field, Operator operator, List<Operand> operands) implements JqlClause {}

    /** What a field may be compared with. */
    sealed interface Operand {

        record Value(String text) implements Operand {}

        record Function(String name, List<String> arguments) implements Operand {}

        record Empty() implements Operand {}
    }

    /** The comparisons of JQL. */
    enum Operator {
        EQUALS("="),
        NOT_EQUALS("!="),
        LIKE("~"),
        NOT_LIKE("!~"),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        IN("in"),
        NOT_IN("not in"),
        IS("is"),
        IS_NOT("is not");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        boolean negates() {
            return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
        }
    }
}
