package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.KnownRequest;
import io.guichet.core.conversation.KnownRequests;
import io.guichet.core.conversation.StartingWithACustomer;
import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.Affiliations;
import io.guichet.core.people.FindingCustomers;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.NewMessage;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.json.Json;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.ConversationViews;
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

/** A project's customers, for its agents to find one and begin a chat with her, whoever she is (R83, R90). */
@Named
@Path("/projects/{projectKey}/customers")
@UnrestrictedAccess
public final class ProjectCustomersResource {

    /** As many as one looks through; who is not among them is asked for more exactly. */
    private static final int MOST = 10;

    private static final int LONGEST = 200;

    private final Callers callers;
    private final ProjectDoors doors;
    private final FindingCustomers customers;
    private final StartingWithACustomer starting;
    private final KnownRequests requests;
    private final SeenConversations seen;
    private final People people;
    private final Accounts accounts;
    private final Affiliations affiliations;
    private final ConversationViews views;
    private final Answers answers;
    private final Json json;

    @Inject
    public ProjectCustomersResource(
            Callers callers,
            ProjectDoors doors,
            FindingCustomers customers,
            StartingWithACustomer starting,
            KnownRequests requests,
            SeenConversations seen,
            People people,
            Accounts accounts,
            Affiliations affiliations,
            ConversationViews views,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.doors = doors;
        this.customers = customers;
        this.starting = starting;
        this.requests = requests;
        this.seen = seen;
        this.people = people;
        this.accounts = accounts;
        this.affiliations = affiliations;
        this.views = views;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get(@PathParam("projectKey") String projectKey, @QueryParam("q") String q) {
        var agent = callers.searching();
        var portal = doors.answered(agent, projectKey);
        var words = Optional.ofNullable(q).orElse("");
        if (words.length() > LONGEST) {
            throw Refusals.invalid("q");
        }
        var found = customers.find(agent, portal, words, MOST + 1);
        return answers.ok(new Found(
                found.stream()
                        .limit(MOST)
                        .flatMap(person -> view(person, portal.project()).stream())
                        .toList(),
                found.size() > MOST));
    }

    private Optional<FoundCustomer> view(PersonKey person, ProjectKey project) {
        var shown = people.shown(person);
        return accounts.of(person)
                .map(Account::userName)
                .map(name -> new FoundCustomer(
                        name,
                        shown.name(),
                        shown.avatar(),
                        affiliations.of(person, project).stream().findFirst().orElse(null)));
    }

    @GET
    @Path("/{customer}/requests")
    public Response requests(@PathParam("projectKey") String projectKey, @PathParam("customer") String name) {
        var agent = callers.searching();
        var portal = doors.answered(agent, projectKey);
        var found = requests.openOf(customer(name, portal), portal.project(), agent, MOST);
        return answers.ok(new HerRequests(found.stream().map(Open::of).toList()));
    }

    @POST
    @Path("/{customer}/conversations")
    public Response start(
            @PathParam("projectKey") String projectKey,
            @PathParam("customer") String name,
            @Context HttpHeaders headers,
            InputStream body) {
        var agent = callers.writing(headers);
        var portal = doors.answered(agent, projectKey);
        var customer = customer(name, portal);
        var message = json.read(body, NewMessage.class);
        var written = answers.allowed(starting.start(agent, portal, customer, message.client(), message.text()));
        return answers.with(written instanceof Written.Fresh ? 201 : 200, view(agent, written))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Object view(PersonKey agent, Written written) {
        var head = written instanceof Written.Fresh fresh
                ? fresh.conversation()
                : written instanceof Written.Repeated again
                        ? again.conversation()
                        : ((Written.Unchanged) written).conversation();
        var found = seen.of(agent, head.id()).orElseThrow(Refusals::notFound);
        return views.of(found.access(), found.conversation());
    }

    private PersonKey customer(String name, Portal portal) {
        return accounts.named(name)
                .filter(person -> customers.isCustomer(person, portal))
                .orElseThrow(Refusals::notFound);
    }

    /** @param more whether there are others of that name */
    record Found(List<FoundCustomer> customers, boolean more) {}

    /**
     * A customer.
     *
     * @param person her user name
     * @param organisation left out where she belongs to none that is known
     */
    record FoundCustomer(String person, String name, String avatar, String organisation) {}

    record HerRequests(List<Open> requests) {}

    record Open(String key, String subject) {

        static Open of(KnownRequest request) {
            return new Open(request.ref().key(), request.summary());
        }
    }
}
