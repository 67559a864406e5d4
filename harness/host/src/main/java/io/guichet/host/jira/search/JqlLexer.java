package io.guichet.host.jira.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, strings and signs. */
final class JqlLexer {

    private static final String SIGNS = "=!~<>(),&|";

    private final String query;
    private int at;

    private JqlLexer(String query) {
        this.query = query;
    }

    static List<JqlToken> tokens(String query) {
        return new JqlLexer(query).all();
    }

    private List<JqlToken> all() {
        List<JqlToken> tokens = new ArrayList<>();
        while (true) {
            while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
                at++;
            }
            if (at >= query.length()) {
                return tokens;
            }
            tokens.add(next());
        }
    }

    private JqlToken next() {
        char first = query.charAt(at);
        if (first == '"' || first == '\'') {
            return quoted(first);
        }
        return SIGNS.indexOf(first) >= 0 ? sign(first) : word();
    }

    private JqlToken quoted(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < query.length() && query.charAt(at) != quote) {
            if (query.charAt(at) == '\\' && at + 1 < query.length()) {
                at++;
            }
            text.append(query.charAt(at++));
        }
        if (at++ >= query.length()) {
            throw new JqlError("Error in the JQL Query: The quoted string '" + text
                    + "' has not been completed. (line 1, character " + (start + 1) + ")");
        }
        return new JqlToken(text.toString(), true, start);
    }

    private JqlToken sign(char first) {
        int start = at++;
        boolean doubled = (first == '&' || first == '|') && peek() == first;
        boolean compared =
                (first == '!' && (peek() == '=' || peek() == '~')) || ((first == '<' || first == '>') && peek() == '=');
        if (doubled || compared) {
            at++;
        }
        return new JqlToken(query.substring(start, at), false, start);
    }

    private char peek() {
        return at < query.length() ? query.charAt(at) : ' ';
    }

    private JqlToken word() {
        int start = at;
        while (at < query.length()
                && !Character.isWhitespace(query.charAt(at))
                && SIGNS.indexOf(query.charAt(at)) < 0
                && query.charAt(at) != '"') {
            at++;
        }
        return new JqlToken(query.substring(start, at), false, start);
    }
}
