package io.guichet.jira.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The values of a new row. Absent ones are left out: a bare null has no type, which some databases refuse. */
final class Columns {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Columns with(String column, Object value) {
        values.put(column, value);
        return this;
    }

    Columns withText(String column, String text) {
        // Oracle takes the empty text for null in any case.
        return text.isEmpty() ? this : with(column, text);
    }

    Columns withOptional(String column, Optional<?> value) {
        value.ifPresent(present -> with(column, present));
        return this;
    }

    Columns withOptional(String column, OptionalLong value) {
        value.ifPresent(present -> with(column, present));
        return this;
    }

    Map<String, Object> asMap() {
        return values;
    }

    /** The text of a column that may hold null for the empty text. */
    static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
