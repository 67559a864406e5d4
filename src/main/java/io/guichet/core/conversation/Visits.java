package io.guichet.core.conversation;

import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Keeps from where customers wrote last, one visit for each conversation. */
public interface Visits {

    /** In the place of an earlier one. */
    void keep(Visit visit);

    Optional<Visit> of(ConversationId conversation);

    /** Those that something is kept of. */
    Set<ProjectKey> projects();

    /** Forgets what is older. */
    int sweep(ProjectKey project, Instant before);

    /** Forgets the network's addresses and nothing else. */
    int sweepAddresses(ProjectKey project);
}
