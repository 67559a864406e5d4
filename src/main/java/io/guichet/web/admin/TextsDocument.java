package io.guichet.web.admin;

import io.guichet.core.settings.Texts;

/** A text in both languages on the wire. */
record TextsDocument(String fr, String en) {

    static TextsDocument of(Texts texts) {
        return new TextsDocument(texts.fr(), texts.en());
    }
}
