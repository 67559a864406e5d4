package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.jira.mail.Audience;
import io.guichet.host.jira.people.Languages;
import io.guichet.host.servicedesk.portals.RequestTypes;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The customers of a request who get mail: the reporter and the participants. */
public final class RequestAudience implements Audience {

    private final Requests requests;
    private final RequestTypes types;
    private final Issues issues;
    private final Languages languages;

    public RequestAudience(Requests requests, RequestTypes types, Issues issues, Languages languages) {
        this.requests = requests;
        this.types = types;
        this.issues = issues;
        this.languages = languages;
    }

    @Override
    public Collection<ApplicationUser> customers(Issue issue) {
        if (requests.ofIssue(issue.getId()).isEmpty()) {
            return List.of();
        }
        Set<ApplicationUser> customers = new LinkedHashSet<>();
        if (issue.getReporter() != null) {
            customers.add(issue.getReporter());
        }
        requests.participants(issue.getId())
                .forEach(key -> customers.add(issues.references().user(key)));
        customers.removeIf(customer -> !customer.isActive());
        return customers;
    }

    @Override
    public String customerPath(Issue issue) {
        int portal = types.ofIssue(issue.getId()).orElseThrow().portalId();
        return "/servicedesk/customer/portal/" + portal + "/" + issue.getKey();
    }

    @Override
    public Locale localeOf(ApplicationUser user) {
        return languages.of(user);
    }
}
