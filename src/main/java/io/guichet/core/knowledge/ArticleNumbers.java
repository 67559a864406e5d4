package io.guichet.core.knowledge;

import io.guichet.core.portal.ProjectKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps what was counted, by day: no person, no word that was searched. */
public interface ArticleNumbers {

    /** On top of what is there; each node of a cluster may add to the same at the same time. */
    void add(Count count);

    /** All of these days, the last among them; what was added to the same day and article is one. In order of day and article. */
    List<Count> of(ProjectKey project, LocalDate from, LocalDate to);

    /** Those that something is kept of. */
    Set<ProjectKey> projects();

    /** Forgets what is older. */
    int sweep(ProjectKey project, LocalDate before);

    /**
     * @param day of the clock that the project's hours mean
     * @param article its identifier; absent for the project's searches
     */
    record Count(ProjectKey project, LocalDate day, Optional<String> article, Tally tally) {}
}
