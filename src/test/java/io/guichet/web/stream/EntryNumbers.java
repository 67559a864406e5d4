package io.guichet.web.stream;

import java.util.List;

/** The numbers of the entries among events, in the order in which they were told. */
final class EntryNumbers {

    private EntryNumbers() {}

    static List<Long> in(List<Event> events) {
        return events.stream()
                .filter(event -> event.data() instanceof Telling.EntryOf)
                .map(event -> ((Telling.EntryOf) event.data()).entry().number())
                .toList();
    }
}
