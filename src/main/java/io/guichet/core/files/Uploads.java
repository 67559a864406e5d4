package io.guichet.core.files;

import java.time.Instant;
import java.util.List;

/**
 * What is on its way: noted before Jira is asked to attach it, forgotten once it is in the conversation.
 *
 * <p>Jira's tables and ours share no transaction. Whoever finds one here after a crash looks for its attachment before
 * making another.
 */
public interface Uploads {

    /**
     * Notes it, unless it is there.
     *
     * @return what is noted: the given one, or the one that an interrupted call with the same identifier left
     */
    Upload begin(Upload upload);

    void finished(Upload upload);

    List<Upload> begunBefore(Instant moment, int limit);
}
