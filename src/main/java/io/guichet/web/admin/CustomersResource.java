package io.guichet.web.admin;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.privacy.ErasingACustomer;
import io.guichet.core.privacy.ErasingACustomer.Erased;
import io.guichet.core.privacy.ExportingACustomer;
import io.guichet.core.privacy.Identities;
import io.guichet.core.privacy.Identity;
import io.guichet.core.privacy.PersonalData;
import io.guichet.web.agent.ProjectDoors;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;

/** What the chat knows of a customer: shown to her, or erased (B23). In all projects, or for one project's administrators. */
@Named
@Path("/admin/customers/{key}")
@UnrestrictedAccess
public final class CustomersResource {

    /** Nothing of it is a page of ours: no script, no picture, nothing from elsewhere. */
    private static final String SANDBOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Callers callers;
    private final People people;
    private final ProjectDoors doors;
    private final PasswordAgain passwordAgain;
    private final Identities identities;
    private final PersonalData data;
    private final ExportingACustomer exporting;
    private final ErasingACustomer erasing;
    private final ExportViews views;
    private final ExportPage page;
    private final Answers answers;
    private final Json json;

    @Inject
    public CustomersResource(
            Callers callers,
            People people,
            ProjectDoors doors,
            PasswordAgain passwordAgain,
            Identities identities,
            PersonalData data,
            ExportingACustomer exporting,
            ErasingACustomer erasing,
            ExportViews views,
            ExportPage page,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.people = people;
        this.doors = doors;
        this.passwordAgain = passwordAgain;
        this.identities = identities;
        this.data = data;
        this.exporting = exporting;
        this.erasing = erasing;
        this.views = views;
        this.page = page;
        this.answers = answers;
        this.json = json;
    }

    /** Whom it is about, before anything is done: what somebody typed is a user name before it is a key. */
    @GET
    public Response get(@PathParam("key") String key, @QueryParam("project") String project) {
        var scope = scope(callers.searching(), project);
        var customer = identities.typed(sound(key));
        return answers.ok(new Facts(
                customer.key().value(),
                customer.userName().orElse(null),
                nameOf(customer),
                data.conversationsOf(customer.key(), scope).size()));
    }

    @POST
    @Path("/export")
    public Response export(
            @PathParam("key") String key,
            @QueryParam("project") String project,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request) {
        var by = callers.writing(headers);
        var scope = confirmed(scope(by, project), request);
        var export = views.of(exporting.export(by, identity(key), scope));
        var html = isWanted(headers);
        var answer = html
                ? Response.ok(page.of(export), MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                : answers.with(200, export.document());
        return answer.header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"guichet-export." + (html ? "html" : "json") + '"')
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static boolean isWanted(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardType())
                .findFirst()
                .filter(MediaType.TEXT_HTML_TYPE::isCompatible)
                .isPresent();
    }

    @DELETE
    @Path("/conversations")
    public Response erase(
            @PathParam("key") String key,
            @QueryParam("project") String project,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request,
            InputStream body) {
        var by = callers.writing(headers);
        var scope = confirmed(scope(by, project), request);
        var customer = somebody(key, scope);
        var wanted = json.read(body, Erasure.class);
        if (!Malformed.required("confirm", wanted.confirm()).strip().equals(nameOf(customer))) {
            throw Refusals.invalid("confirm");
        }
        return answers.ok(ErasedView.of(erasing.erase(by, customer, scope, Boolean.TRUE.equals(wanted.comments()))));
    }

    /** The project that is asked about; nothing for all, which is for administrators of all of Jira. */
    private Optional<ProjectKey> scope(PersonKey by, String project) {
        if (project != null) {
            return Optional.of(doors.administered(by, project));
        }
        if (!people.mayAdministerAll(by)) {
            throw Refusals.notAllowed();
        }
        return Optional.empty();
    }

    /** In all projects only with the password given once more. */
    private Optional<ProjectKey> confirmed(Optional<ProjectKey> scope, HttpServletRequest request) {
        if (scope.isEmpty()) {
            passwordAgain.require(request);
        }
        return scope;
    }

    /**
     * Whom there is something to erase of: an account of Jira's, or a customer who is none any more. Any other word would be looked
     * for in what belongs to others.
     */
    private Identity somebody(String key, Optional<ProjectKey> scope) {
        var person = identity(key);
        var isKnown = person.userName().isPresent()
                || !data.conversationsOf(person.key(), scope).isEmpty()
                || !data.acceptancesOf(person.key(), scope).isEmpty()
                || !data.confirmationsOf(person.key(), scope).isEmpty()
                || !data.saidElsewhere(person.key(), scope).isEmpty();
        if (!isKnown) {
            throw Refusals.notFound();
        }
        return person;
    }

    private Identity identity(String key) {
        return identities.of(sound(key));
    }

    private static String sound(String key) {
        if (key.isBlank() || key.length() > 255) {
            throw Refusals.notFound();
        }
        return key;
    }

    private String nameOf(Identity customer) {
        return people.shown(customer.key()).name();
    }

    /**
     * Whom it is about.
     *
     * @param userName left out where Jira knows no such account any more
     * @param conversations how many there are of hers
     */
    record Facts(String key, String userName, String name, int conversations) {}

    /**
     * What is to be erased.
     *
     * @param comments whether comments and files of the requests go, too
     * @param confirm her name, typed
     */
    record Erasure(Boolean comments, String confirm) {}

    /**
     * What was erased.
     *
     * @param left conversations that something else is busy with; the same call goes on with them
     * @param receipt under which the audit log has it, which does not name her
     */
    record ErasedView(int conversations, int comments, int files, int left, String receipt) {

        static ErasedView of(Erased erased) {
            return new ErasedView(
                    erased.conversations(), erased.comments(), erased.files(), erased.left(), erased.receipt());
        }
    }
}
