package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.audit.NotingExports;
import io.guichet.core.audit.NotingExports.Export;
import io.guichet.core.entitlement.Entitlement;
import io.guichet.core.entitlement.Entitlement.Because;
import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.settings.Settings;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.language.Sentences;
import io.guichet.web.problem.Refusals;
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
import java.util.Optional;

/** The list of key users as a table, in and out, and a trial of who may chat (R129–R131, R142, B10). */
@Named
@Path("/admin/projects/{projectKey}/keyUsers")
@UnrestrictedAccess
public final class KeyUsersResource {

    private final Callers callers;
    private final AdministeredProjects projects;
    private final Settings settings;
    private final Accounts accounts;
    private final People people;
    private final Entitlement entitlement;
    private final NotingExports exports;
    private final Sentences sentences;
    private final Answers answers;

    @Inject
    public KeyUsersResource(
            Callers callers,
            AdministeredProjects projects,
            Settings settings,
            Accounts accounts,
            People people,
            Entitlement entitlement,
            NotingExports exports,
            Sentences sentences,
            Answers answers) {
        this.callers = callers;
        this.projects = projects;
        this.settings = settings;
        this.accounts = accounts;
        this.people = people;
        this.entitlement = entitlement;
        this.exports = exports;
        this.sentences = sentences;
        this.answers = answers;
    }

    /** Whom a table names; nothing is saved. */
    @POST
    @Path("/import")
    public Response read(@PathParam("projectKey") String projectKey, @Context HttpHeaders headers, InputStream body) {
        projects.of(callers.importing(headers, "text/csv"), projectKey);
        return answers.ok(new KeyUserList(accounts, people).read(SentText.of(body)));
    }

    /** As it is read in again. */
    @GET
    @Path("/export")
    public Response export(@PathParam("projectKey") String projectKey) {
        var person = callers.reading();
        var project = projects.of(person, projectKey);
        var named = settings.of(project).keyUsers().people().stream().sorted().toList();
        exports.note(person, Export.KEY_USERS, Optional.of(project), "people " + named.size());
        var table = new Csv(people.languageOf(person)).row(column("user"), column("name"), column("address"));
        for (var name : named) {
            var account = accounts.named(name).flatMap(accounts::of);
            table.row(
                    name,
                    account.map(who -> people.shown(who.person()).name()).orElse(""),
                    account.map(Account::email).orElse(""));
        }
        return Tables.file("key-users-" + project.value() + ".csv", table);
    }

    private String column(String name) {
        return sentences.here("guichet.web.keyUsers.column." + name);
    }

    /** Whether somebody may chat, by the lists as they are stored, and what decides it. */
    @GET
    @Path("/check")
    public Response check(@PathParam("projectKey") String projectKey, @QueryParam("person") String typed) {
        var portal = projects.portal(callers.searching(), projectKey);
        var wanted = Optional.ofNullable(typed).map(String::strip).orElse("");
        if (wanted.isEmpty()) {
            throw Refusals.invalid("person");
        }
        var found = whoIs(wanted);
        if (found.isEmpty()) {
            return answers.ok(new Checked(false, "unknown", null, null, null, null));
        }
        var person = found.get();
        var name = people.shown(person).name();
        if (!people.mayUsePortal(person, portal.id())) {
            return answers.ok(new Checked(false, "noPortal", null, name, null, null));
        }
        var why = entitlement.why(person, portal.project());
        var contact = settings.of(portal.project()).keyUsers().contact();
        return answers.ok(new Checked(
                why.isEntitled(),
                word(why.because()),
                why.by().isEmpty() ? null : why.by(),
                name,
                accounts.of(person).map(Account::userName).orElse(null),
                why.isEntitled() || contact.isEmpty() ? null : contact));
    }

    private static String word(Because because) {
        return because == Because.NOT_LISTED ? "notListed" : Checks.word(because);
    }

    private Optional<PersonKey> whoIs(String typed) {
        return accounts.named(typed).or(() -> {
            var found = typed.contains("@") ? accounts.withAddress(typed) : List.<PersonKey>of();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        });
    }

    /**
     * @param because {@code everyone}, {@code named}, {@code group}, {@code organisation}, {@code desk}, {@code indirect},
     *     {@code notListed}, {@code noPortal} or {@code unknown}
     * @param by the group, the organisation or the integrator
     * @param contact whom she is told to contact
     */
    private record Checked(boolean entitled, String because, String by, String name, String user, String contact) {}
}
