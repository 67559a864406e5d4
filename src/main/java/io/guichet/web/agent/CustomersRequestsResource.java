package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.KnownRequest;
import io.guichet.core.conversation.KnownRequests;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.people.PersonKey;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What else a customer has open in the project, for an agent to begin a chat about it from her card (R90). */
@Named
@Path("/conversations/{id}/customer/requests")
@UnrestrictedAccess
public final class CustomersRequestsResource {

    /** As many as one looks through. */
    private static final int MOST = 10;

    private final Callers callers;
    private final SeenConversations seen;
    private final KnownRequests requests;
    private final Answers answers;

    @Inject
    public CustomersRequestsResource(Callers callers, SeenConversations seen, KnownRequests requests, Answers answers) {
        this.callers = callers;
        this.seen = seen;
        this.requests = requests;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        var caller = callers.reading();
        var found = seen.of(caller, id);
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        return answers.ok(new Others(others(caller, found.conversation())));
    }

    private List<Other> others(PersonKey agent, Conversation head) {
        var own = head.request().map(RequestRef::issueId).orElse(0L);
        return requests.openOf(head.customer(), head.project(), agent, MOST + 1).stream()
                .filter(request -> request.ref().issueId() != own)
                .limit(MOST)
                .map(Other::of)
                .toList();
    }

    record Others(List<Other> requests) {}

    record Other(String key, String subject) {

        static Other of(KnownRequest request) {
            return new Other(request.ref().key(), request.summary());
        }
    }
}
