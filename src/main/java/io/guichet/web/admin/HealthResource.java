package io.guichet.web.admin;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.ApplicationProperties;
import io.guichet.core.health.HealthCheck;
import io.guichet.core.health.Mishaps;
import io.guichet.core.health.Point;
import io.guichet.core.people.People;
import io.guichet.web.agent.ProjectDoors;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.language.Sentences;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What works here and what does not, with real figures and nobody's name: to look at, and as a text for support.
 * For administrators of Jira, or of the project that is named. */
@Named
@Path("/admin/health")
@UnrestrictedAccess
public final class HealthResource {

    private final Callers callers;
    private final People people;
    private final ProjectDoors doors;
    private final List<HealthCheck> checks;
    private final Mishaps mishaps;
    private final ApplicationProperties jira;
    private final Sentences sentences;
    private final Answers answers;
    private final Clock clock;

    @Inject
    public HealthResource(
            Callers callers,
            People people,
            ProjectDoors doors,
            List<HealthCheck> checks,
            Mishaps mishaps,
            @ComponentImport ApplicationProperties jira,
            Sentences sentences,
            Answers answers,
            Clock clock) {
        this.callers = callers;
        this.people = people;
        this.doors = doors;
        this.checks = List.copyOf(checks);
        this.mishaps = mishaps;
        this.jira = jira;
        this.sentences = sentences;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    public Response get(@QueryParam("project") String project, @QueryParam("format") String format) {
        var person = callers.reading();
        if (project != null) {
            doors.administered(person, project);
        } else if (!people.mayAdministerAll(person)) {
            throw Refusals.notAllowed();
        }
        var health = health();
        return "text".equals(format) ? text(health) : answers.ok(health);
    }

    /** Why it works in the mode in which it does: a sentence for each mode. */
    private String why(Point point) {
        return Optional.ofNullable(point.figures().get("uses"))
                .map(mode -> sentences.here("guichet.web.health." + point.id() + "." + mode))
                .orElse("");
    }

    private Health health() {
        var points = checks.stream()
                .flatMap(check -> looked(check).stream())
                .sorted(java.util.Comparator.comparing(Point::id))
                .map(point -> new PointView(
                        point.id(),
                        sentences.here("guichet.web.health." + point.id()),
                        point.watch() ? "watch" : "ok",
                        why(point),
                        point.figures(),
                        labels(point)))
                .toList();
        var errors = mishaps.latest().stream()
                .map(one -> new ErrorView(Moments.text(one.at()), one.code(), one.kind(), one.count()))
                .toList();
        return new Health(
                (int) points.stream()
                        .filter(point -> point.status().equals("watch"))
                        .count(),
                Moments.text(clock.instant()),
                points,
                errors,
                versions());
    }

    /** In the reader's language, as far as there are words for them. */
    private Map<String, String> labels(Point point) {
        return point.figures().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> label("guichet.web.health.figure." + name, name)));
    }

    private String label(String key, String otherwise) {
        var words = sentences.here(key);
        return words.equals(key) ? otherwise : words;
    }

    /** A check that fails is a finding as well. */
    private List<Point> looked(HealthCheck check) {
        try {
            return check.look();
        } catch (RuntimeException e) {
            mishaps.note("health.failed", e);
            return List.of(Point.of("failed").watchedIf(true));
        }
    }

    private Map<String, String> versions() {
        return Map.of(
                "guichet",
                Versions.OURS,
                "jira",
                jira.getDisplayName() + " " + jira.getVersion(),
                "java",
                System.getProperty("java.version", ""),
                "system",
                System.getProperty("os.name", ""));
    }

    private Response text(Health health) {
        var lines = new StringBuilder("Guichet " + health.at() + "\n\n");
        health.versions()
                .forEach((name, version) ->
                        lines.append(name).append(": ").append(version).append('\n'));
        for (var point : health.points()) {
            lines.append('\n')
                    .append('[')
                    .append(point.status())
                    .append("] ")
                    .append(point.id())
                    .append('\n');
            if (!point.why().isEmpty()) {
                lines.append("  ").append(point.why()).append('\n');
            }
            point.figures().forEach((name, figure) -> lines.append("  ")
                    .append(name)
                    .append(": ")
                    .append(figure)
                    .append('\n'));
        }
        lines.append("\nerrors\n");
        lines.append(health.errors().stream()
                .map(one -> "  " + one.at() + " " + one.code() + " " + one.kind() + " x" + one.count() + "\n")
                .collect(Collectors.joining()));
        return Response.ok(lines.toString(), MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"guichet-health.txt\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** @param watch how many points somebody should look at */
    record Health(int watch, String at, List<PointView> points, List<ErrorView> errors, Map<String, String> versions) {}

    /**
     * How something stands.
     *
     * @param status ok or watch
     * @param why the sentence behind a mode, empty where there is none
     * @param labels of the figures, in the reader's language
     */
    record PointView(
            String id,
            String name,
            String status,
            String why,
            Map<String, Object> figures,
            Map<String, String> labels) {}

    record ErrorView(String at, String code, String kind, int count) {}

    /** Read once from the descriptor that the jar carries. */
    private static final class Versions {

        static final String OURS = read();

        private static String read() {
            try (var in = HealthResource.class.getResourceAsStream("/atlassian-plugin.xml")) {
                var text = new String(
                        java.util.Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                var from = text.indexOf("<version>") + "<version>".length();
                return text.substring(from, text.indexOf("</version>"));
            } catch (java.io.IOException | RuntimeException e) {
                return "";
            }
        }
    }
}
