package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Presence;
import io.guichet.core.people.Desks;
import io.guichet.core.people.People;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
import io.guichet.web.problem.Refusals;
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
    private final Desks known;
    private final Presence presence;
    private final PresenceViews views;
    private final Clock clock;
    private final Answers answers;
    private final Json json;

    @Inject
    public PresenceResource(
            Callers callers,
            People people,
            Desks known,
            Presence presence,
            PresenceViews views,
            Clock clock,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.people = people;
        this.known = known;
        this.presence = presence;
        this.views = views;
        this.clock = clock;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get() {
        var agent = callers.reading();
        var desks = allowed(known.orAsk(agent));
        presence.seen(agent);
        return answers.ok(views.of(agent, desks));
    }

    @PUT
    public Response put(@Context HttpHeaders headers, InputStream body) {
        var agent = callers.writing(headers);
        var desks = allowed(people.desksOf(agent));
        var said = json.read(body, DeclaredPresence.class);
        if (!desks.containsAll(said.projectKeys())) {
            throw Refusals.invalid("projects");
        }
        var plan = said.changedPlan(presence.latest(agent).plan());
        var now = clock.instant();
        // Who lays down a plan and says no more goes by it at once.
        var available = said.available()
                .orElseGet(() -> plan.filter(week -> week.isOn(now)).isPresent());
        presence.declare(new Lease(agent, available, said.end(), said.projectKeys(), now).with(plan));
        return answers.ok(views.of(agent, desks));
    }

    private static Set<ProjectKey> allowed(Set<ProjectKey> desks) {
        if (desks.isEmpty()) {
            throw Refusals.notAllowed();
        }
        return desks;
    }
}
