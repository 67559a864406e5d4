package com.atlassian.jira.util.json;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads and writes the text of a JSONObject. */
final class JsonText {
    private final String text;
    private int at;

    JsonText(String text) {
        this.text = text;
    }

    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(entry.getKey().toString()) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Iterable<?> items) {
            return StreamSupport.stream(items.spliterator(), false)
                    .map(JsonText::of)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        boolean plain = value instanceof Number
                || value instanceof Boolean
                || value instanceof JSONObject
                || value instanceof JSONArray
                || value == JSONObject.NULL;
        return plain ? value.toString() : quoted(value.toString());
    }

    JSONObject wholeObject() throws JSONException {
        if (next() != '{') {
            throw wrong("A JSONObject text must begin with '{'");
        }
        JSONObject object = object();
        skipSpace();
        if (at < text.length()) {
            throw wrong("Expected the end of the text");
        }
        return object;
    }

    private JSONObject object() throws JSONException {
        JSONObject object = new JSONObject();
        for (char c = next(); c != '}'; c = separator(next(), '}')) {
            if (c != '"') {
                throw wrong("Expected a quoted name");
            }
            String key = string();
            if (next() != ':') {
                throw wrong("Expected a ':' after a name");
            }
            object.put(key, value(next()));
        }
        return object;
    }

    private JSONArray array() throws JSONException {
        JSONArray array = new JSONArray();
        for (char c = next(); c != ']'; c = separator(next(), ']')) {
            array.put(value(c));
        }
        return array;
    }

    private char separator(char found, char end) throws JSONException {
        if (found == end) {
            return end;
        }
        if (found != ',') {
            throw wrong("Expected a ',' or '" + end + "'");
        }
        char c = next();
        if (c == end) {
            throw wrong("Expected a value after ','");
        }
        return c;
    }

    private Object value(char first) throws JSONException {
        return switch (first) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> literal();
        };
    }

    private Object literal() throws JSONException {
        int start = at - 1;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "null" -> JSONObject.NULL;
            default -> number(word);
        };
    }

    private Number number(String word) throws JSONException {
        try {
            if (word.matches("-?\\d+")) {
                long number = Long.parseLong(word);
                return number == (int) number ? (Number) (int) number : (Number) number;
            }
            return Double.valueOf(word);
        } catch (NumberFormatException e) {
            throw wrong("Expected a value, not " + word);
        }
    }

    private String string() throws JSONException {
        StringBuilder out = new StringBuilder();
        for (char c = take(); c != '"'; c = take()) {
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() throws JSONException {
        char c = take();
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> c;
        };
    }

    private char codeUnit() throws JSONException {
        String digits = "" + take() + take() + take() + take();
        try {
            return (char) Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            throw wrong("Expected four hexadecimal digits, not " + digits);
        }
    }

    private char next() throws JSONException {
        skipSpace();
        return take();
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char take() throws JSONException {
        if (at >= text.length()) {
            throw wrong("Expected more");
        }
        return text.charAt(at++);
    }

    private JSONException wrong(String message) {
        return new JSONException(message + " at character " + at + " of " + text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' || c == '\u2028' || c == '\u2029' ? "\\u%04x".formatted((int) c) : c);
            }
        }
        return out.append('"').toString();
    }
}
