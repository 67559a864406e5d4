package io.guichet.web.view;

import java.util.Map;

/**
 * What kind of thing happened.
 *
 * @param target number of the entry it happened to, where it happened to one
 * @param entry that entry as it is now, so that nobody has to ask for it again
 * @param details what one has to know besides; left out where there is nothing
 */
public record EventView(String type, Long target, EntryView entry, Map<String, String> details) {

    static EventView of(String type, Map<String, String> details) {
        return new EventView(type, null, null, details.isEmpty() ? null : details);
    }

    static EventView to(EntryView entry, String type) {
        return new EventView(type, entry.number(), entry, null);
    }
}
