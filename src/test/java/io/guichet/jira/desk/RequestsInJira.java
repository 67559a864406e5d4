package io.guichet.jira.desk;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.RequestRef;
import io.guichet.testkit.Samples;
import io.guichet.testkit.World;
import org.junit.jupiter.api.BeforeEach;

/** A Jira that knows one request. */
abstract class RequestsInJira {

    static final RequestRef REQUEST = new RequestRef(10_012, "SUP-12");

    final World world = new World();
    final UserManager users = mock(UserManager.class);
    final JiraAuthenticationContext session = mock(JiraAuthenticationContext.class);
    final CustomerContextService customers = mock(CustomerContextService.class);
    final AsPerson as = new AsPerson(users, session, customers);
    final JsonEntityPropertyManager properties = mock(JsonEntityPropertyManager.class);
    final Marks marks = new Marks(properties);
    final CommentManager comments = mock(CommentManager.class);
    final IssueManager issues = mock(IssueManager.class);
    final SearchService search = mock(SearchService.class);
    final ApplicationUser camille = mock(ApplicationUser.class);
    final ApplicationUser aline = mock(ApplicationUser.class);
    final MutableIssue issue = mock(MutableIssue.class);
    final Conversation conversation = world.conversations.add(Samples.conversation());
    final Transitions transitions = mock(Transitions.class);
    final JiraRequests requests = new JiraRequests(
            issues,
            mock(),
            new RequestsFound(search, issues, world.conversations, marks, as, world.clock),
            new Comments(
                    comments,
                    marks,
                    as,
                    new NamedFiles(world.files, world.fileTypes, world.people),
                    mock(),
                    world.clock),
            transitions,
            mock(),
            mock(),
            world.settings);

    @BeforeEach
    void jira_knows_the_cast_and_one_issue() {
        when(users.getUserByKey(CAMILLE.value())).thenReturn(camille);
        when(users.getUserByKey(ALINE.value())).thenReturn(aline);
        when(camille.getName()).thenReturn("camille");
        when(customers.runInCustomerContext(any(NoExceptionsCallable.class)))
                .thenAnswer(call -> call.<NoExceptionsCallable<?>>getArgument(0).call());
        when(issue.getId()).thenReturn(REQUEST.issueId());
        when(issue.getKey()).thenReturn(REQUEST.key());
        when(issue.getDescription()).thenReturn(Samples.TRICKY);
        when(issues.getIssueObject(REQUEST.issueId())).thenReturn(issue);
    }

    void hasProperty(String owner, long id, String key, String json) {
        var property = mock(EntityProperty.class);
        when(property.getValue()).thenReturn(json);
        when(properties.get(owner, id, key)).thenReturn(property);
    }
}
