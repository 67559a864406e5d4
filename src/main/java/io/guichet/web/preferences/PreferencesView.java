package io.guichet.web.preferences;

import io.guichet.core.preferences.Preferences;

/** How somebody sees her conversations, on the wire; what is left out of a change keeps its value. */
public record PreferencesView(
        Boolean showKey, Boolean unresolvedOnly, Boolean originalInList, Boolean originalInHeader) {

    public static PreferencesView of(Preferences preferences) {
        return new PreferencesView(
                preferences.showKey(),
                preferences.unresolvedOnly(),
                preferences.originalInList(),
                preferences.originalInHeader());
    }

    public Preferences over(Preferences before) {
        return new Preferences(
                showKey == null ? before.showKey() : showKey,
                unresolvedOnly == null ? before.unresolvedOnly() : unresolvedOnly,
                originalInList == null ? before.originalInList() : originalInList,
                originalInHeader == null ? before.originalInHeader() : originalInHeader);
    }
}
