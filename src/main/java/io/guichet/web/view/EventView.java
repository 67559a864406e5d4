package io.guichet.web.view;

/**
 * What kind of thing happened.
 *
 * @param target number of the entry it happened to, where it happened to one
 * @param entry that entry as it is now, so that nobody has to ask for it again
 */
public record EventView(String type, Long target, EntryView entry) {

    static EventView of(String type) {
        return new EventView(type, null, null);
    }

    static EventView to(EntryView entry, String type) {
        return new EventView(type, entry.number(), entry);
    }
}
