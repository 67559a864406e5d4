package io.guichet.host.jira.search;

import io.guichet.host.jira.search.JqlClause.Operand;
import io.guichet.host.jira.search.JqlClause.Operator;
import io.guichet.host.jira.search.JqlQuery.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads JQL: terms joined by AND, OR and NOT with parentheses, then ORDER BY. */
final class JqlParser {

    private final String query;
    private final List<JqlToken> tokens;
    private int at;

    private JqlParser(String query) {
        this.query = query;
        this.tokens = JqlLexer.tokens(query);
    }

    static JqlQuery parse(String query) {
        return new JqlParser(query == null ? "" : query).whole();
    }

    private JqlQuery whole() {
        Optional<JqlClause> where = atEnd() || sees("order") ? Optional.empty() : Optional.of(or());
        List<Sort> order = accept("order") ? order() : List.of();
        if (!atEnd()) {
            throw unexpected("AND, OR or ORDER BY");
        }
        return new JqlQuery(query, where, order);
    }

    private JqlClause or() {
        List<JqlClause> clauses = new ArrayList<>(List.of(and()));
        while (accept("or") || accept("||") || accept("|")) {
            clauses.add(and());
        }
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.Or(clauses);
    }

    private JqlClause and() {
        List<JqlClause> clauses = new ArrayList<>(List.of(not()));
        while (accept("and") || accept("&&") || accept("&")) {
            clauses.add(not());
        }
        return clauses.size() == 1 ? clauses.get(0) : new JqlClause.And(clauses);
    }

    private JqlClause not() {
        if (accept("not") || accept("!")) {
            return new JqlClause.Not(not());
        }
        if (accept("(")) {
            JqlClause inner = or();
            expect(")");
            return inner;
        }
        return term();
    }

    private JqlClause term() {
        String field = take("a field").text().toLowerCase(Locale.ROOT);
        Operator operator = operator();
        boolean isList = operator == Operator.IN || operator == Operator.NOT_IN;
        return new JqlClause.Term(field, operator, isList && sees("(") ? list() : List.of(operand()));
    }

    private Operator operator() {
        if (accept("not")) {
            expect("in");
            return Operator.NOT_IN;
        }
        if (accept("is")) {
            return accept("not") ? Operator.IS_NOT : Operator.IS;
        }
        for (Operator operator : Operator.values()) {
            if (accept(operator.sign())) {
                return operator;
            }
        }
        throw unexpected("an operator such as '=', '!=', '<', '>', '~', 'in' or 'is'");
    }

    private List<Operand> list() {
        expect("(");
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        while (accept(",")) {
            operands.add(operand());
        }
        expect(")");
        return operands;
    }

    private Operand operand() {
        JqlToken token = take("a value");
        if (token.is("empty") || token.is("null")) {
            return new Operand.Empty();
        }
        if (!token.quoted() && sees("(")) {
            return new Operand.Function(token.text().toLowerCase(Locale.ROOT), arguments());
        }
        if (token.is("(") || token.is(")") || token.is(",")) {
            at--;
            throw unexpected("a value");
        }
        return new Operand.Value(token.text());
    }

    private List<String> arguments() {
        expect("(");
        List<String> arguments = new ArrayList<>();
        while (!accept(")")) {
            arguments.add(take("an argument").text());
            if (!sees(")")) {
                expect(",");
            }
        }
        return arguments;
    }

    private List<Sort> order() {
        expect("by");
        List<Sort> sorts = new ArrayList<>(List.of(sort()));
        while (accept(",")) {
            sorts.add(sort());
        }
        return sorts;
    }

    private Sort sort() {
        String field = take("a field").text().toLowerCase(Locale.ROOT);
        boolean descending = accept("desc");
        if (!descending) {
            accept("asc");
        }
        return new Sort(field, descending);
    }

    private boolean atEnd() {
        return at >= tokens.size();
    }

    private boolean sees(String word) {
        return !atEnd() && tokens.get(at).is(word);
    }

    private boolean accept(String word) {
        boolean found = sees(word);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String word) {
        if (!accept(word)) {
            throw unexpected("'" + word + "'");
        }
    }

    private JqlToken take(String what) {
        if (atEnd()) {
            throw unexpected(what);
        }
        return tokens.get(at++);
    }

    private JqlError unexpected(String expected) {
        String found = atEnd() ? "the end of the query" : "'" + tokens.get(at).text() + "'";
        int position = atEnd() ? query.length() : tokens.get(at).position();
        return new JqlError("Error in the JQL Query: Expecting " + expected + " but got " + found
                + ". (line 1, character " + (position + 1) + ")");
    }
}
