package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.people.People;
import io.guichet.core.settings.Settings;
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

/** Where an agent may send a customer whose request is not a support matter (R31), from the project's settings. */
@Named
@Path("/conversations/{id}/services")
@UnrestrictedAccess
public final class ServicesResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final Settings settings;
    private final People people;
    private final Answers answers;

    @Inject
    public ServicesResource(
            Callers callers, SeenConversations seen, Settings settings, People people, Answers answers) {
        this.callers = callers;
        this.seen = seen;
        this.settings = settings;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        var person = callers.reading();
        var found = seen.of(person, id);
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        var language = people.languageOf(person);
        return answers.ok(new ServicesView(settings.of(found.conversation().project()).services().stream()
                .map(service -> new ServiceView(service.id(), service.name().in(language), service.contact()))
                .toList()));
    }

    record ServicesView(List<ServiceView> services) {}

    record ServiceView(String id, String name, String contact) {}
}
