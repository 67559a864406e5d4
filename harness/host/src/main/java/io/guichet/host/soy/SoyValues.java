package io.guichet.host.soy;

import com.google.template.soy.data.SoyValueProvider;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What of a context a template can read.
 *
 * <p>Web fragments carry live objects in their context (the issue, the user). Atlassian's renderer reads their getters;
 * here a template sees the values that a context provider gave it, and no object's insides.
 */
final class SoyValues {

    private SoyValues() {}

    static Map<String, Object> readable(Map<String, Object> context) {
        var values = new HashMap<String, Object>();
        context.forEach((name, value) -> {
            if (isReadable(value)) {
                values.put(name, value);
            }
        });
        return values;
    }

    private static boolean isReadable(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().allMatch(String.class::isInstance) && allReadable(map.values());
        }
        return value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof Float
                || value instanceof SoyValueProvider
                || (value instanceof List<?> list && allReadable(list));
    }

    private static boolean allReadable(Collection<?> values) {
        return values.stream().filter(Objects::nonNull).allMatch(SoyValues::isReadable);
    }
}
