package io.guichet.core.entitlement;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.entitlement.SeenRequests.Sight;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Decides who may see a conversation: its customer (R155), while the portal is open to her and shows her the request, and
 * the agents of the project where the request is now who may see it there. Nobody else knows it exists.
 *
 * <p>Before there is a request, and after it was deleted, what the conversation says of itself decides.
 */
@Named
public final class Gate {

    private final People people;
    private final SeenRequests requests;

    @Inject
    public Gate(People people, SeenRequests requests) {
        this.people = people;
        this.requests = requests;
    }

    /** Absent for whom the conversation does not exist. */
    public Optional<Access> access(PersonKey person, Conversation conversation) {
        if (isCustomer(person, conversation)) {
            return Optional.of(new Access(person, Role.CUSTOMER));
        }
        return isAgent(person, conversation) ? Optional.of(new Access(person, Role.AGENT)) : Optional.empty();
    }

    /** Whether somebody sees it as its customer, in whatever other capacity she may see it, too. */
    public boolean isCustomer(PersonKey person, Conversation conversation) {
        return conversation.customer().equals(person) && isShown(person, conversation.portal(), conversation.request());
    }

    /** Whether a portal shows what somebody wrote there: it is open to her, and so is the request, where there is one. */
    public boolean isShown(PersonKey customer, PortalId portal, Optional<RequestRef> request) {
        return people.mayUsePortal(customer, portal)
                && request.filter(one -> requests.asCustomer(customer, one) == Sight.HIDDEN)
                        .isEmpty();
    }

    private boolean isAgent(PersonKey person, Conversation conversation) {
        return conversation
                .request()
                .map(request -> isAgent(person, request, conversation.project()))
                .orElseGet(() -> people.isAgent(person, conversation.project()));
    }

    /**
     * Whether somebody works on a request as an agent, conversation or not.
     *
     * @param known the project where the request was when we last heard of it
     */
    public boolean isAgent(PersonKey person, RequestRef request, ProjectKey known) {
        var sight = requests.asAgent(person, request);
        return sight == Sight.GONE ? people.isAgent(person, known) : sight == Sight.SEEN;
    }
}
