package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.availability.PublicHolidays.Place;
import io.guichet.core.people.People;
import io.guichet.core.settings.FirstSteps;
import io.guichet.core.settings.FirstSteps.Step;
import io.guichet.core.settings.OfferedChoices;
import io.guichet.core.settings.OfferedChoices.ListField;
import io.guichet.core.settings.OfferedChoices.Offered;
import io.guichet.core.settings.OfferedChoices.Team;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.language.Sentences;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What forms of the administration offer to choose from, and what a project still lacks. */
@Named
@Path("/admin/projects/{projectKey}")
@UnrestrictedAccess
public final class StartResource {

    private final Callers callers;
    private final AdministeredProjects administered;
    private final FirstSteps steps;
    private final OfferedChoices choices;
    private final PublicHolidays publicHolidays;
    private final People people;
    private final Sentences sentences;
    private final Answers answers;

    @Inject
    public StartResource(
            Callers callers,
            AdministeredProjects administered,
            FirstSteps steps,
            OfferedChoices choices,
            PublicHolidays publicHolidays,
            People people,
            Sentences sentences,
            Answers answers) {
        this.callers = callers;
        this.administered = administered;
        this.steps = steps;
        this.choices = choices;
        this.publicHolidays = publicHolidays;
        this.people = people;
        this.sentences = sentences;
        this.answers = answers;
    }

    @GET
    @Path("/start")
    public Response start(@PathParam("projectKey") String projectKey) {
        var project = administered.of(callers.reading(), projectKey);
        var all = steps.of(project);
        return answers.ok(new StartView(
                all.stream().map(this::view).toList(),
                all.stream()
                        .filter(step -> !step.done())
                        .mapToInt(step -> step.id().minutes())
                        .sum()));
    }

    private StepView view(Step step) {
        var id = Checks.word(step.id());
        var sentence = "guichet.web.start." + id + (step.done() ? ".done" : ".lacks");
        return new StepView(id, step.done(), sentences.here(sentence, String.join(", ", step.words())));
    }

    @GET
    @Path("/choices")
    public Response choices(@PathParam("projectKey") String projectKey) {
        var person = callers.reading();
        var offered = choices.of(administered.of(person, projectKey));
        return answers.ok(
                ChoicesView.of(offered, choices.listFields(), publicHolidays.places(), people.languageOf(person)));
    }

    record StartView(List<StepView> steps, int minutesLeft) {}

    /** @param detail a sentence in the caller's language */
    record StepView(String id, boolean done, String detail) {}

    /** @param zones identifiers of time zones */
    record ChoicesView(
            List<String> requestTypes,
            List<String> statuses,
            List<String> priorities,
            List<String> groups,
            List<String> organisations,
            List<String> linkTypes,
            List<Team> projects,
            List<ListField> fields,
            List<String> zones,
            List<CountryView> countries) {

        static ChoicesView of(Offered offered, List<ListField> fields, List<Place> places, Locale reader) {
            return new ChoicesView(
                    offered.requestTypes(),
                    offered.statuses(),
                    offered.priorities(),
                    offered.groups(),
                    offered.organisations(),
                    offered.linkTypes(),
                    offered.projects(),
                    fields,
                    allZones(),
                    all(places, reader));
        }

        /** Of places: what else there is are abbreviations and fixed distances, which know no summer. */
        private static List<String> allZones() {
            return Stream.concat(
                            Stream.of("UTC"),
                            ZoneId.getAvailableZoneIds().stream()
                                    .filter(zone -> zone.contains("/"))
                                    .filter(zone -> !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                                    .sorted())
                    .toList();
        }

        private static List<CountryView> all(List<Place> places, Locale reader) {
            return places.stream()
                    .map(place -> new CountryView(place.code(), place.name().in(reader)))
                    .sorted(Comparator.comparing(CountryView::name, Collator.getInstance(reader)))
                    .toList();
        }
    }

    /** A country, or a part of one that has days off of its own. */
    record CountryView(String code, String name) {}
}
