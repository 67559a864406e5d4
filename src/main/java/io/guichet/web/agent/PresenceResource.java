package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Presence;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.util.Set;

/** Whether an agent is there to answer, as she says herself (R77, R82). Asking renews what she said. */
@Named
@Path("/me/presence")
@UnrestrictedAccess
public final class PresenceResource {

    private final Callers callers;
    private final People people;
    private final Presence presence;
    private final Clock clock;
    private final Answers answers;
    private final Json json;

    @Inject
    public PresenceResource(
            Callers callers, People people, Presence presence, Clock clock, Answers answers, Json json) {
        this.callers = callers;
        this.people = people;
        this.presence = presence;
        this.clock = clock;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get() {
        var agent = callers.reading();
        var desks = desksOf(agent);
        presence.seen(agent);
        return answers.ok(view(agent, desks));
    }

    @PUT
    public Response put(@Context HttpHeaders headers, InputStream body) {
        var agent = callers.writing(headers);
        var desks = desksOf(agent);
        var said = json.read(body, DeclaredPresence.class);
        if (!desks.containsAll(said.projectKeys())) {
            throw Refusals.invalid("projects");
        }
        presence.declare(new Lease(agent, said.available(), said.end(), said.projectKeys(), clock.instant()));
        return answers.ok(view(agent, desks));
    }

    private Set<ProjectKey> desksOf(PersonKey person) {
        var desks = people.desksOf(person);
        if (desks.isEmpty()) {
            throw Refusals.notAllowed();
        }
        return desks;
    }

    private PresenceView view(PersonKey agent, Set<ProjectKey> desks) {
        var lease = presence.of(agent);
        var holds = lease.holdsAt(clock.instant());
        var available = desks.stream()
                .flatMap(desk -> presence.availableIn(desk).stream())
                .distinct()
                .count();
        return new PresenceView(
                holds ? "available" : "away",
                lease.until().filter(end -> holds).map(Moments::text).orElse(null),
                lease.projects().isEmpty()
                        ? "all"
                        : lease.projects().stream()
                                .map(ProjectKey::value)
                                .sorted()
                                .toList(),
                available);
    }

    /**
     * An agent's presence.
     *
     * @param projects {@code "all"} or a list of keys
     * @param available how many agents, she among them, can answer in the projects where she is an agent
     */
    record PresenceView(String state, String until, Object projects, long available) {}
}
