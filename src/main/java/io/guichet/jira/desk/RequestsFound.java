package io.guichet.jira.desk;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.RequestRef;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the request that an interrupted attempt created, by its mark or by who asked what. */
@Named
public final class RequestsFound {

    /** JQL counts in minutes, and clocks of application and database may differ. */
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    private final SearchService search;
    private final IssueManager issues;
    private final Conversations conversations;
    private final Marks marks;
    private final AsPerson as;
    private final Clock clock;

    @Inject
    public RequestsFound(
            @ComponentImport SearchService search,
            @ComponentImport IssueManager issues,
            Conversations conversations,
            Marks marks,
            AsPerson as,
            Clock clock) {
        this.search = search;
        this.issues = issues;
        this.conversations = conversations;
        this.marks = marks;
        this.as = as;
        this.clock = clock;
    }

    Optional<RequestRef> of(Conversation conversation) {
        var candidates = as.inPortal(conversation.customer(), customer -> createdSince(conversation, customer));
        return candidates.stream()
                // The index lags behind the database.
                .map(candidate -> issues.getIssueObject(candidate.getId()))
                .filter(Objects::nonNull)
                .filter(issue -> isOf(conversation, issue))
                .findFirst()
                .map(issue -> adopted(conversation, issue));
    }

    private List<Issue> createdSince(Conversation conversation, ApplicationUser customer) {
        var age = Duration.between(conversation.createdAt(), clock.instant()).plus(LEEWAY);
        // A period and no date: dates in JQL are read in somebody's time zone.
        var jql = "project = %s AND reporter = %s AND created >= \"-%dm\" ORDER BY created ASC"
                .formatted(quoted(conversation.project().value()), quoted(customer.getName()), age.toMinutes());
        var query = search.parseQuery(customer, jql);
        if (!query.isValid()) {
            throw new IllegalStateException("Jira does not understand: " + jql);
        }
        try {
            return search.searchOverrideSecurity(customer, query.getQuery(), PagerFilter.getUnlimitedFilter())
                    .getResults();
        } catch (SearchException e) {
            // Not "there is none": creating another one would be the mistake that looking is to prevent.
            throw new IllegalStateException("Jira could not search for the request of " + conversation.id(), e);
        }
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private boolean isOf(Conversation conversation, Issue issue) {
        var marked = marks.conversationOf(issue.getId());
        return marked.isPresent()
                ? marked.get().equals(conversation.id().value())
                : isSame(conversation.original(), issue.getDescription())
                        && conversations.byIssue(issue.getId()).isEmpty();
    }

    /** Jira may end lines otherwise and leave out blanks at the ends. */
    private static boolean isSame(String said, String stored) {
        return stored != null && normal(said).equals(normal(stored));
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private RequestRef adopted(Conversation conversation, Issue issue) {
        marks.markRequest(issue.getId(), conversation.id());
        return new RequestRef(issue.getId(), issue.getKey());
    }
}
