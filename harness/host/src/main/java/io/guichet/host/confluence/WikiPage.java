package io.guichet.host.confluence;

import java.time.Instant;
import java.util.List;

/**
 * A page as it is now.
 *
 * @param ancestors identifiers of the pages above it, the topmost first
 * @param restricted whether only some people may read it, and what is below it
 */
record WikiPage(
        long id,
        String space,
        String title,
        String body,
        List<String> labels,
        List<Long> ancestors,
        boolean restricted,
        int version,
        Instant changed) {

    WikiPage edited(String newTitle, String newBody, Instant now) {
        return new WikiPage(id, space, newTitle, newBody, labels, ancestors, restricted, version + 1, now);
    }

    WikiPage labelled(List<String> now) {
        return new WikiPage(id, space, title, body, now, ancestors, restricted, version, changed);
    }

    /** As in Confluence, neither this nor labelling is a new version, and the date stays. */
    WikiPage moved(String to) {
        return new WikiPage(id, to, title, body, labels, List.of(), restricted, version, changed);
    }

    /** As in Confluence, this is no new version and does not change the date. */
    WikiPage restricted(boolean now) {
        return new WikiPage(id, space, title, body, labels, ancestors, now, version, changed);
    }
}
