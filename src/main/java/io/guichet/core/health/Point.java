package io.guichet.core.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How something stands.
 *
 * @param id stable word for it, {@code mirror}; its sentence is {@code guichet.web.health.<id>}
 * @param watch whether somebody should look at it
 * @param figures numbers and words by name, in order; never a person's
 */
public record Point(String id, boolean watch, Map<String, Object> figures) {

    public Point {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    public static Point of(String id) {
        return new Point(id, false, Map.of());
    }

    public Point with(String name, Object figure) {
        var more = new LinkedHashMap<>(figures);
        more.put(name, figure);
        return new Point(id, watch, more);
    }

    public Point watchedIf(boolean reason) {
        return new Point(id, watch || reason, figures);
    }
}
