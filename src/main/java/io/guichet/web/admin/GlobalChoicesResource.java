package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.people.People;
import io.guichet.core.settings.OfferedChoices.Offered;
import io.guichet.web.admin.StartResource.ChoicesView;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What the forms for all projects offer to choose from: what is no single project's. */
@Named
@Path("/admin/choices")
@UnrestrictedAccess
public final class GlobalChoicesResource {

    private static final Offered NOTHING_OF_A_PROJECT =
            new Offered(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private final Callers callers;
    private final AdministeredProjects administered;
    private final PublicHolidays publicHolidays;
    private final People people;
    private final Answers answers;

    @Inject
    public GlobalChoicesResource(
            Callers callers,
            AdministeredProjects administered,
            PublicHolidays publicHolidays,
            People people,
            Answers answers) {
        this.callers = callers;
        this.administered = administered;
        this.publicHolidays = publicHolidays;
        this.people = people;
        this.answers = answers;
    }

    @GET
    public Response choices() {
        var person = callers.reading();
        administered.requireAll(person);
        return answers.ok(
                ChoicesView.of(NOTHING_OF_A_PROJECT, List.of(), publicHolidays.places(), people.languageOf(person)));
    }
}
