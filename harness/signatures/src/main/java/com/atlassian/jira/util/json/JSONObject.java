package com.atlassian.jira.util.json;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A JSON object, as comment properties are given to Jira.
 *
 * <p>Works at run time, since the host exports it. Jira's class has many more members.
 *
 * <p>Source: jira-api 7.7.1 (javap).
 */
public class JSONObject {

    /** Stands for JSON's null within an object. */
    public static final Object NULL = new Null();

    private final Map<String, Object> values = new LinkedHashMap<>();

    public JSONObject() {}

    public JSONObject(String source) throws JSONException {
        values.putAll(new JsonText(source).wholeObject().values);
    }

    public JSONObject put(String key, Object value) throws JSONException {
        if (key == null) {
            throw new JSONException("Null key.");
        }
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
        return this;
    }

    public JSONObject put(String key, boolean value) throws JSONException {
        return put(key, Boolean.valueOf(value));
    }

    public JSONObject put(String key, int value) throws JSONException {
        return put(key, Integer.valueOf(value));
    }

    public JSONObject put(String key, long value) throws JSONException {
        return put(key, Long.valueOf(value));
    }

    public Object get(String key) throws JSONException {
        Object value = values.get(key);
        if (value == null) {
            throw new JSONException("JSONObject[" + key + "] not found.");
        }
        return value;
    }

    public String getString(String key) throws JSONException {
        return get(key).toString();
    }

    public int getInt(String key) throws JSONException {
        return number(key).intValue();
    }

    public long getLong(String key) throws JSONException {
        return number(key).longValue();
    }

    public boolean getBoolean(String key) throws JSONException {
        if (get(key) instanceof Boolean value) {
            return value;
        }
        throw new JSONException("JSONObject[" + key + "] is not a Boolean.");
    }

    public JSONObject getJSONObject(String key) throws JSONException {
        if (get(key) instanceof JSONObject value) {
            return value;
        }
        throw new JSONException("JSONObject[" + key + "] is not a JSONObject.");
    }

    public Object opt(String key) {
        return values.get(key);
    }

    public String optString(String key) {
        return optString(key, "");
    }

    public String optString(String key, String otherwise) {
        Object value = values.get(key);
        return value == null ? otherwise : value.toString();
    }

    public boolean optBoolean(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public long optLong(String key) {
        return values.get(key) instanceof Number number ? number.longValue() : 0;
    }

    public JSONObject optJSONObject(String key) {
        return values.get(key) instanceof JSONObject object ? object : null;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Iterator<String> keys() {
        return values.keySet().iterator();
    }

    public int length() {
        return values.size();
    }

    @Override
    public String toString() {
        return JsonText.of(values);
    }

    private Number number(String key) throws JSONException {
        if (get(key) instanceof Number value) {
            return value;
        }
        throw new JSONException("JSONObject[" + key + "] is not a number.");
    }

    private static final class Null {
        @Override
        public String toString() {
            return "null";
        }
    }
}
