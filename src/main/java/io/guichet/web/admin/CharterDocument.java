package io.guichet.web.admin;

import io.guichet.core.settings.Charter;

/** The charter on the wire; its version is shown, and grows only by publishing ({@link KeptCharter}). */
record CharterDocument(Integer version, TextsDocument text) {

    private static final int LAST_VERSION = 1_000_000;

    static CharterDocument of(Charter charter) {
        return new CharterDocument(charter.version(), TextsDocument.of(charter.text()));
    }

    Charter checked(Checks checks) {
        var charter = new Charter(
                checks.within("charter.version", Checks.or(version, 0), 0, LAST_VERSION),
                checks.texts("charter.text", text, Checks.LONGEST_PAGE));
        if (charter.isThere() && charter.text().isEmpty()) {
            checks.wrong("charter.text", "missing");
        }
        return charter;
    }
}
