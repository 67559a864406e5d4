package com.atlassian.jira.util.json;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON array within a JSONObject.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public class JSONArray {
    private final List<Object> values = new ArrayList<>();

    public JSONArray() {}

    public JSONArray put(Object value) {
        values.add(value == null ? JSONObject.NULL : value);
        return this;
    }

    public Object get(int index) throws JSONException {
        if (index < 0 || index >= values.size()) {
            throw new JSONException("JSONArray[" + index + "] not found.");
        }
        return values.get(index);
    }

    public int length() {
        return values.size();
    }

    @Override
    public String toString() {
        return JsonText.of(values);
    }
}
