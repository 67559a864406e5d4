package io.guichet.core.knowledge;

import io.guichet.core.knowledge.KnowledgeBase.Edition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The files of the knowledge base's pages whose words are searched, as far as everybody may read them. Each call may fail with
 * {@link KnowledgeBaseIsAway}.
 */
public interface AttachedTexts {

    /** So begin their identifiers, and no page's. */
    String PREFIX = "att";

    static boolean isFile(String id) {
        return id.startsWith(PREFIX);
    }

    List<Edition> all();

    /** Those changed at that moment or later; a minute more is no harm. */
    List<Edition> changedSince(Instant moment);

    /** Whether somebody who is nobody in particular is shown it, asked for by its name and not searched. */
    boolean shows(String id);

    /** With its words, or with none where they cannot be had; absent where it is gone. */
    Optional<Article> read(String id);
}
