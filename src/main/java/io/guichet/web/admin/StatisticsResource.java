package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.knowledge.KnowledgeStatistics;
import io.guichet.core.people.People;
import io.guichet.core.settings.Settings;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Set;

/** What a project's support did, in numbers. Known limitation: what the knowledge base did is all that there is today (R26). */
@Named
@Path("/admin/projects/{projectKey}/statistics")
@UnrestrictedAccess
public final class StatisticsResource {

    private static final String ARTICLE = "article";

    /** Names of the wire contract that nothing is counted by yet. */
    private static final Set<String> LATER = Set.of("type", "component", "organisation", "country", "agent", "hour");

    private final Callers callers;
    private final AdministeredProjects administered;
    private final KnowledgeStatistics knowledge;
    private final Settings settings;
    private final People people;
    private final Clock clock;
    private final Answers answers;

    @Inject
    public StatisticsResource(
            Callers callers,
            AdministeredProjects administered,
            KnowledgeStatistics knowledge,
            Settings settings,
            People people,
            Clock clock,
            Answers answers) {
        this.callers = callers;
        this.administered = administered;
        this.knowledge = knowledge;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
        this.answers = answers;
    }

    @GET
    public Response get(
            @PathParam("projectKey") String projectKey,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("by") String by,
            @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        var person = callers.searching();
        var project = administered.of(person, projectKey);
        if (by != null && !by.equals(ARTICLE)) {
            throw LATER.contains(by) ? Refusals.notCountedBy(by) : Refusals.malformed("by");
        }
        var zone = settings.of(project).schedule().zone();
        var period = Period.of(from, to, zone, clock.instant());
        var findings = knowledge.of(project, period.from(), period.to());
        if (Tables.isWanted(format, headers)) {
            var name = "guichet-statistics-" + project.value() + "-" + period.from() + "-" + period.to() + ".csv";
            return Tables.file(name, StatisticsView.table(findings, people.languageOf(person)));
        }
        return answers.ok(StatisticsView.of(period, zone, findings));
    }
}
