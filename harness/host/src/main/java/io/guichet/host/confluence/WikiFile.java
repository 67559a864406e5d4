package io.guichet.host.confluence;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A file of a page, as it is now. */
record WikiFile(long id, WikiPage page, String name, byte[] content, int version, Instant changed) {

    String mediaType() {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? "application/pdf" : "image/png";
    }

    /** What a search compares. */
    WikiPage asContent() {
        return new WikiPage(id, page.space(), name, "", List.of(), List.of(), false, version, changed);
    }
}
