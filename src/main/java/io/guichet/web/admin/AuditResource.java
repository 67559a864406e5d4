package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.audit.AuditLog;
import io.guichet.core.audit.AuditLog.Place;
import io.guichet.core.audit.AuditLog.Wanted;
import io.guichet.core.audit.Audited;
import io.guichet.core.audit.NotingExports;
import io.guichet.core.audit.NotingExports.Export;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.json.Malformed;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What administrators and agents did to what others rely on (M10): of all projects for administrators of Jira, of a
 * project for its own.
 */
@Named
@Path("/admin/audit")
@UnrestrictedAccess
public final class AuditResource {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int AT_ONCE = 1_000;

    private final Callers callers;
    private final AdministeredProjects administered;
    private final AuditLog log;
    private final NotingExports exports;
    private final People people;
    private final Accounts accounts;
    private final Answers answers;

    @Inject
    public AuditResource(
            Callers callers,
            AdministeredProjects administered,
            AuditLog log,
            NotingExports exports,
            People people,
            Accounts accounts,
            Answers answers) {
        this.callers = callers;
        this.administered = administered;
        this.log = log;
        this.exports = exports;
        this.people = people;
        this.accounts = accounts;
        this.answers = answers;
    }

    @GET
    public Response get(
            @QueryParam("project") String project,
            @QueryParam("actor") String actor,
            @QueryParam("action") String action,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        var reader = callers.reading();
        var of = of(reader, project);
        var file = Tables.isWanted(format, headers);
        var wanted = new Wanted(
                of,
                given(actor).map(this::person),
                given(action).orElse(""),
                given(from).map(text -> moment("from", text)),
                given(to).map(text -> moment("to", text)),
                given(cursor).map(AuditResource::place),
                file ? AT_ONCE : Parameters.limit(limit, USUAL, MOST));
        if (file) {
            exports.note(reader, Export.LOG, of, "");
            return Tables.file("guichet-audit.csv", out -> write(wanted, people.languageOf(reader), out));
        }
        var page = log.find(wanted);
        return answers.ok(new LogView(
                page.entries().stream().map(this::view).toList(),
                page.next().map(AuditResource::cursor).orElse(null)));
    }

    private Optional<ProjectKey> of(PersonKey person, String project) {
        if (given(project).isEmpty()) {
            administered.requireAll(person);
            return Optional.empty();
        }
        return Optional.of(administered.of(person, project));
    }

    /** By user name, as people know each other; by key, as an entry has it. */
    private PersonKey person(String name) {
        return accounts.named(name).orElseGet(() -> new PersonKey(name));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static Instant moment(String name, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Malformed(name);
        }
    }

    private static Place place(String cursor) {
        var dot = cursor.indexOf('.');
        try {
            return new Place(Instant.ofEpochMilli(Long.parseLong(cursor, 0, dot, 10)), cursor.substring(dot + 1));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new Malformed("cursor");
        }
    }

    private static String cursor(Place place) {
        return place.at().toEpochMilli() + "." + place.id();
    }

    /** All of it, however long: page by page, so that no more than one is held. */
    private void write(Wanted wanted, Locale language, Writer out) throws IOException {
        out.write(new Csv(language)
                .row("at", "actor", "person", "action", "project", "about", "before", "after")
                .text());
        var next = wanted.after();
        do {
            var page = log.find(wanted.from(next));
            out.write(rows(page.entries(), language).lines());
            next = page.next();
        } while (next.isPresent());
    }

    private Csv rows(List<Audited> entries, Locale language) {
        var table = new Csv(language);
        entries.forEach(one -> table.row(
                Moments.text(one.at()),
                people.shown(one.actor()).name(),
                one.actor().value(),
                one.action(),
                one.project().map(ProjectKey::value).orElse(""),
                one.about(),
                one.before(),
                one.after()));
        return table;
    }

    private EntryView view(Audited one) {
        return new EntryView(
                Moments.text(one.at()),
                new ActorView(people.shown(one.actor()).name(), one.actor().value()),
                one.action(),
                one.project().map(ProjectKey::value).orElse(null),
                one.about(),
                one.before(),
                one.after());
    }

    record LogView(List<EntryView> entries, String cursor) {}

    record EntryView(
            String at, ActorView actor, String action, String project, String about, String before, String after) {}

    /** @param person her key */
    record ActorView(String name, String person) {}
}
