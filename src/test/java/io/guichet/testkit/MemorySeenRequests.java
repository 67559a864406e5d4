package io.guichet.testkit;

import io.guichet.core.conversation.RequestRef;
import io.guichet.core.entitlement.SeenRequests;
import io.guichet.core.people.PersonKey;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Who sees a request, as a test says; of a request that it says nothing of, the issue is gone. */
public final class MemorySeenRequests implements SeenRequests {

    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    /** From now on these see it and nobody else does. */
    public void isSeenBy(RequestRef request, Set<PersonKey> customers, Set<PersonKey> agents) {
        known.put(request.issueId(), new Known(customers, agents));
    }

    @Override
    public Sight asCustomer(PersonKey person, RequestRef request) {
        var one = known.get(request.issueId());
        return one == null ? Sight.GONE : sight(one.customers(), person);
    }

    @Override
    public Sight asAgent(PersonKey person, RequestRef request) {
        var one = known.get(request.issueId());
        return one == null ? Sight.GONE : sight(one.agents(), person);
    }

    private static Sight sight(Set<PersonKey> people, PersonKey person) {
        return people.contains(person) ? Sight.SEEN : Sight.HIDDEN;
    }

    private record Known(Set<PersonKey> customers, Set<PersonKey> agents) {}
}
