package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.audit.NotingExports;
import io.guichet.core.audit.NotingExports.Export;
import io.guichet.core.charter.Acceptances;
import io.guichet.core.charter.Acceptances.Acceptance;
import io.guichet.core.charter.PublishingTheCharter;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Settings;
import io.guichet.core.settings.Settings.Saving;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The versions of a project's charter, and who has accepted them (R132). */
@Named
@Path("/admin/projects/{projectKey}/charter")
@UnrestrictedAccess
public final class PublishedCharterResource {

    private static final int MOST = 1_000;
    private static final int MOST_IN_A_FILE = 100_000;

    private final Callers callers;
    private final AdministeredProjects administered;
    private final PublishingTheCharter publishing;
    private final Acceptances acceptances;
    private final NotingExports exports;
    private final Settings settings;
    private final People people;
    private final WrongFields wrong;
    private final StaleSettings stale;
    private final Answers answers;
    private final Json json;

    @Inject
    public PublishedCharterResource(
            Callers callers,
            AdministeredProjects administered,
            PublishingTheCharter publishing,
            Acceptances acceptances,
            NotingExports exports,
            Settings settings,
            People people,
            WrongFields wrong,
            StaleSettings stale,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.administered = administered;
        this.publishing = publishing;
        this.acceptances = acceptances;
        this.exports = exports;
        this.settings = settings;
        this.people = people;
        this.wrong = wrong;
        this.stale = stale;
        this.answers = answers;
        this.json = json;
    }

    /** The next version, which everybody will have to accept. */
    @POST
    public Response publish(
            @PathParam("projectKey") String projectKey, @Context HttpHeaders headers, InputStream body) {
        var person = callers.writing(headers);
        var project = administered.of(person, projectKey);
        var checks = new Checks();
        var sent = json.read(body, NewCharter.class);
        var text = checks.name("charter.text", sent.text(), Checks.LONGEST_PAGE);
        wrong.refuse(checks);
        var none = settings.of(project).version() == 0 && sent.version() == null;
        var seen = none ? 0 : Malformed.required("version", sent.version());
        if (publishing.publish(project, seen, text, person) instanceof Saving.Stale other) {
            throw stale.of(project, seen, other.now());
        }
        return answers.ok(SettingsDocument.of(settings.of(project)));
    }

    /** When each was published and by whom, how many accepted it and what it said, for who has to show that. */
    @GET
    @Path("/versions")
    public Response versions(
            @PathParam("projectKey") String projectKey,
            @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        var person = callers.reading();
        var project = administered.of(person, projectKey);
        var versions = publishing.versions(project);
        if (Tables.isWanted(format, headers)) {
            var table = new Csv(people.languageOf(person)).row("version", "at", "by", "accepted", "fr", "en");
            versions.forEach(one -> table.row(
                    Integer.toString(one.version()),
                    one.at().map(Moments::text).orElse(""),
                    one.by().map(this::name).orElse(""),
                    Integer.toString(one.accepted()),
                    one.text().fr(),
                    one.text().en()));
            return Tables.file("guichet-charter-texts-" + project.value() + ".csv", table);
        }
        return answers.ok(new VersionsView(versions.stream().map(this::view).toList()));
    }

    @GET
    @Path("/acceptances")
    public Response accepted(
            @PathParam("projectKey") String projectKey,
            @QueryParam("version") String version,
            @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        var person = callers.reading();
        var project = administered.of(person, projectKey);
        var one = Optional.of((int) Parameters.number("version", version, 0)).filter(number -> number > 0);
        if (Tables.isWanted(format, headers)) {
            var all = acceptances.all(project, one, MOST_IN_A_FILE);
            exports.note(person, Export.ACCEPTANCES, Optional.of(project), "acceptances " + all.size());
            return Tables.file("guichet-charter-" + project.value() + ".csv", table(all, people.languageOf(person)));
        }
        return answers.ok(new AcceptancesView(
                acceptances.all(project, one, MOST).stream().map(this::view).toList()));
    }

    private Csv table(List<Acceptance> accepted, Locale reader) {
        var table = new Csv(reader).row("version", "name", "person", "at");
        accepted.forEach(one -> table.row(
                Integer.toString(one.version()),
                people.shown(one.person()).name(),
                one.person().value(),
                Moments.text(one.at())));
        return table;
    }

    private VersionView view(PublishingTheCharter.Version one) {
        return new VersionView(
                one.version(),
                one.at().map(Moments::text).orElse(null),
                one.by().map(this::name).orElse(null),
                one.accepted(),
                TextsDocument.of(one.text()));
    }

    private AcceptanceView view(Acceptance one) {
        return new AcceptanceView(name(one.person()), one.person().value(), one.version(), Moments.text(one.at()));
    }

    private String name(PersonKey person) {
        return people.shown(person).name();
    }

    /** @param version of the settings that she looked at; of two who publish over the same one, one is told */
    record NewCharter(Integer version, TextsDocument text) {

        NewCharter {
            Malformed.required("text", text);
        }
    }

    record VersionsView(List<VersionView> versions) {}

    /** @param at left out of a version that came with the settings */
    record VersionView(int version, String at, String by, int accepted, TextsDocument text) {}

    record AcceptancesView(List<AcceptanceView> acceptances) {}

    /** @param person her key */
    record AcceptanceView(String name, String person, int version, String at) {}
}
