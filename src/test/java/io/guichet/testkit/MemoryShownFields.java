package io.guichet.testkit;

import io.guichet.core.people.PersonKey;
import io.guichet.core.preferences.ShownFields;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Chosen fields in memory. */
public final class MemoryShownFields implements ShownFields {

    private final Map<PersonKey, List<String>> kept = new ConcurrentHashMap<>();

    @Override
    public List<String> of(PersonKey agent) {
        return kept.getOrDefault(agent, List.of());
    }

    @Override
    public void keep(PersonKey agent, List<String> fields) {
        kept.put(agent, List.copyOf(fields));
    }
}
