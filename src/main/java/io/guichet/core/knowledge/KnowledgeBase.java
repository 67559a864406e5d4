package io.guichet.core.knowledge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Where the articles are written: what everybody may read of it, and nothing else. Each call may fail with {@link
 * KnowledgeBaseIsAway}.
 */
public interface KnowledgeBase {

    /** Whether there is one at all. */
    boolean isThere();

    /** Every article: those that are gone or not for everybody any more are missing here. */
    List<Edition> all();

    /** Those changed at that moment or later; a minute more is no harm. */
    List<Edition> changedSince(Instant moment);

    /** These, as they are now; what may no longer be read is left out. */
    List<Article> read(Collection<String> ids);

    /** Whether somebody who is nobody in particular is shown it, asked for by its name and not searched. */
    boolean shows(String id);

    /** An article and the number of its edition: another one when its words, its labels or its space are others. */
    record Edition(String id, int version) {}
}
