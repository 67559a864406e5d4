package io.guichet.core.conversation;

import java.util.Optional;

/** The requests of this Jira; of issues elsewhere than in service projects it knows nothing. */
public interface KnownRequests {

    Optional<KnownRequest> byKey(String issueKey);
}
