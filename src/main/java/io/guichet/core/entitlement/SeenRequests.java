package io.guichet.core.entitlement;

import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;

/** Who may see a request, by the issue as it is now: its project, its security and its reporter may have changed since. */
public interface SeenRequests {

    /** Whether the portal shows it to her: as its reporter, or as one with whom it is shared. */
    Sight asCustomer(PersonKey person, RequestRef request);

    /** Whether she is an agent of its present project who may browse this very issue. */
    Sight asAgent(PersonKey person, RequestRef request);

    /** What somebody sees of a request. */
    enum Sight {
        SEEN,
        HIDDEN,
        /** The issue was deleted: there is nothing left to ask about. */
        GONE
    }
}
