package io.guichet.core.conversation;

import java.util.Optional;

/** The requests of this Jira; of issues elsewhere than in service projects it knows nothing. */
public interface KnownRequests {

    Optional<KnownRequest> byKey(String issueKey);

    /** Whether its reporter finds it in the portal: an issue that an agent made in Jira may be no request of hers. */
    boolean isShownToReporter(KnownRequest request);
}
