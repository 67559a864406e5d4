package io.guichet.core.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The groups of settings that somebody chose, in a project or for all of them; never changed. */
public final class Chosen {

    public static final Chosen NOTHING = new Chosen(Map.of());

    private final Map<Group<?>, Object> values;

    private Chosen(Map<Group<?>, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    @SuppressWarnings("unchecked")
    public <T> Optional<T> value(Group<T> group) {
        // Only with() puts something in, and it is of the group's type.
        return Optional.ofNullable((T) values.get(group));
    }

    public <T> Chosen with(Group<T> group, T value) {
        var more = new LinkedHashMap<>(values);
        more.put(group, value);
        return new Chosen(more);
    }

    public Chosen without(Group<?> group) {
        var fewer = new LinkedHashMap<>(values);
        fewer.remove(group);
        return new Chosen(fewer);
    }

    public Set<Group<?>> groups() {
        return values.keySet();
    }

    /** What each version of the charter said, the last word under each, of what was chosen one after the other. */
    public static Map<Integer, Texts> charters(Stream<Chosen> oldestFirst) {
        var texts = new LinkedHashMap<Integer, Texts>();
        oldestFirst
                .flatMap(chosen -> chosen.value(Group.CHARTER).stream())
                .filter(Charter::isThere)
                .forEach(charter -> texts.put(charter.version(), charter.text()));
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chosen chosen && values.equals(chosen.values);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(values);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
