package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.List;
import java.util.Optional;

/** The requests of this Jira; of issues elsewhere than in service projects it knows nothing. */
public interface KnownRequests {

    Optional<KnownRequest> byKey(String issueKey);

    /** What somebody has reported in a project and is not resolved, as far as this viewer may see it; the last changed first. */
    List<KnownRequest> openOf(PersonKey reporter, ProjectKey project, PersonKey viewer, int limit);

    /** Whether its reporter finds it in the portal: an issue that an agent made in Jira may be no request of hers. */
    boolean isShownToReporter(KnownRequest request);
}
