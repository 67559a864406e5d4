package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.DeskCounts;
import io.guichet.core.conversation.NotingAVisit;
import io.guichet.core.conversation.Visit;
import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.Affiliations;
import io.guichet.core.people.People;
import io.guichet.web.attendance.Attendance;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.CustomerViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Whom an agent talks to: the desk's data panel (R114, M17). */
@Named
@Path("/conversations/{id}/customer")
@UnrestrictedAccess
public final class CustomerResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final People people;
    private final Accounts accounts;
    private final Affiliations affiliations;
    private final CustomerViews customers;
    private final Attendance attendance;
    private final DeskCounts counts;
    private final NotingAVisit visits;
    private final Answers answers;

    @Inject
    public CustomerResource(
            Callers callers,
            SeenConversations seen,
            People people,
            Accounts accounts,
            Affiliations affiliations,
            CustomerViews customers,
            Attendance attendance,
            DeskCounts counts,
            NotingAVisit visits,
            Answers answers) {
        this.callers = callers;
        this.seen = seen;
        this.people = people;
        this.accounts = accounts;
        this.affiliations = affiliations;
        this.customers = customers;
        this.attendance = attendance;
        this.counts = counts;
        this.visits = visits;
        this.answers = answers;
    }

    @GET
    public Response get(@PathParam("id") String id) {
        var found = seen.of(callers.reading(), id);
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        return answers.ok(view(found.conversation()));
    }

    private CustomerFacts view(Conversation head) {
        var customer = head.customer();
        var shown = people.shown(customer);
        var account = accounts.of(customer);
        var visit = visits.of(head);
        return new CustomerFacts(
                shown.name(),
                account.map(Account::userName).orElse(""),
                account.map(Account::email).orElse(""),
                shown.avatar(),
                affiliations.of(customer, head.project()),
                customers.isKeyUser(head).orElse(null),
                people.languageOf(customer).getLanguage(),
                visit.map(Visit::language).filter(CustomerResource::isKnown).orElse(null),
                visit.map(Visit::page).filter(CustomerResource::isKnown).orElse(null),
                visit.map(Visit::address).filter(CustomerResource::isKnown).orElse(null),
                attendance.attends(customer, head.id()),
                new Requests(counts.allOf(customer, head.project()), counts.unresolvedOf(customer, head.project())));
    }

    private static boolean isKnown(String text) {
        return !text.isEmpty();
    }

    /**
     * A customer.
     *
     * @param person her user name; empty where the account is gone, as the address
     * @param keyUser left out while that is not known
     * @param language in which Jira speaks to her
     * @param browserLanguage left out while that is not known, as the page from which she wrote last
     * @param address left out unless the project keeps it
     */
    record CustomerFacts(
            String name,
            String person,
            String email,
            String avatar,
            List<String> organisations,
            Boolean keyUser,
            String language,
            String browserLanguage,
            String page,
            String address,
            boolean online,
            Requests requests) {}

    /** How many requests of hers this project's chat has brought. */
    record Requests(int total, int open) {}
}
