package io.guichet.jira.people;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.entitlement.SeenRequests;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What Jira and JSM show of an issue, asked for each event on each stream and remembered for seconds. */
@Named
public final class JiraSeenRequests implements SeenRequests {

    /** Who may no longer see the request hears nothing after this. */
    private static final Duration SEEN_FOR = Duration.ofSeconds(5);

    private final UserManager users;
    private final IssueManager issues;
    private final Permissions permissions;
    private final PortalRequests portal;
    private final Remembered<Asked, Sight> asCustomer;
    private final Remembered<Asked, Sight> asAgent;

    @Inject
    public JiraSeenRequests(
            @ComponentImport UserManager users,
            @ComponentImport IssueManager issues,
            Permissions permissions,
            PortalRequests portal,
            Clock clock) {
        this.users = users;
        this.issues = issues;
        this.permissions = permissions;
        this.portal = portal;
        this.asCustomer = new Remembered<>(SEEN_FOR, clock, asked -> ask(asked, this::isCustomer));
        this.asAgent = new Remembered<>(SEEN_FOR, clock, asked -> ask(asked, this.permissions::isAgentOf));
    }

    @Override
    public Sight asCustomer(PersonKey person, RequestRef request) {
        return asCustomer.answer(new Asked(person, request.issueId()));
    }

    @Override
    public Sight asAgent(PersonKey person, RequestRef request) {
        return asAgent.answer(new Asked(person, request.issueId()));
    }

    private Sight ask(Asked asked, BiPredicate<ApplicationUser, Issue> mayBeShown) {
        var issue = Optional.<Issue>ofNullable(issues.getIssueObject(asked.issueId()));
        if (issue.isEmpty()) {
            return Sight.GONE;
        }
        return Optional.ofNullable(users.getUserByKey(asked.person().value()))
                        .filter(user -> mayBeShown.test(user, issue.get()))
                        .isPresent()
                ? Sight.SEEN
                : Sight.HIDDEN;
    }

    /**
     * Its reporter, without a question to JSM: what she wrote stays hers when an agent takes the request type away.
     * For anybody else JSM knows participants and organisations.
     */
    private boolean isCustomer(ApplicationUser user, Issue issue) {
        var reporter = issue.getReporter();
        return reporter != null && reporter.getKey().equals(user.getKey()) || portal.isShownTo(user, issue.getId());
    }

    private record Asked(PersonKey person, long issueId) {}
}
