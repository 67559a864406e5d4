package io.guichet.web.admin;

import io.guichet.core.settings.Charter;
import io.guichet.web.problem.Refusals;

/** The charter on the wire; a greater version asks everybody anew. */
record CharterDocument(Integer version, TextsDocument text) {

    private static final int LAST_VERSION = 1_000_000;

    static CharterDocument of(Charter charter) {
        return new CharterDocument(charter.version(), TextsDocument.of(charter.text()));
    }

    Charter checked() {
        var charter = new Charter(
                Checks.within("charter.version", Checks.or(version, 0), 0, LAST_VERSION),
                Checks.texts("charter.text", text, Checks.LONGEST_PAGE));
        if (charter.isThere() && charter.text().isEmpty()) {
            throw Refusals.invalid("charter.text");
        }
        return charter;
    }
}
