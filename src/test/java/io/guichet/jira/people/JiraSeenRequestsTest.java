package io.guichet.jira.people;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.HUGO;
import static io.guichet.testkit.Cast.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.customer.CustomerContextService;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import com.atlassian.servicedesk.api.permission.ServiceDeskPermissionService;
import com.atlassian.servicedesk.api.portal.PortalService;
import com.atlassian.servicedesk.api.request.CustomerRequest;
import com.atlassian.servicedesk.api.request.CustomerRequestIssueQuery;
import com.atlassian.servicedesk.api.request.ServiceDeskCustomerRequestService;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.entitlement.SeenRequests.Sight;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see a request, as Jira and JSM say it of the issue as it is now (R155). */
class JiraSeenRequestsTest {

    private static final RequestRef REQUEST = new RequestRef(10_042L, "SUP-42");

    private final UserManager users = mock(UserManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ServiceDeskManager desks = mock(ServiceDeskManager.class);
    private final ServiceDeskPermissionService agents = mock(ServiceDeskPermissionService.class);
    private final CustomerContextService customers = mock(CustomerContextService.class);
    private final ServiceDeskCustomerRequestService jsm = mock(ServiceDeskCustomerRequestService.class);
    private final MovableClock clock = new MovableClock();
    private final JiraSeenRequests seen = new JiraSeenRequests(
            users,
            issues,
            new Permissions(
                    mock(ProjectManager.class),
                    permissions,
                    mock(GlobalPermissionManager.class),
                    new ServiceDesks(desks, agents, mock(PortalService.class), customers)),
            new PortalRequests(jsm, customers),
            clock);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Project support = project();
    private final CustomerRequestIssueQuery query = mock(CustomerRequestIssueQuery.class);

    @BeforeEach
    void there_is_a_request_of_camille() {
        var building = mock(CustomerRequestIssueQuery.Builder.class);
        when(jsm.newIssueQueryBuilder()).thenReturn(building);
        when(building.issue(REQUEST.issueId())).thenReturn(building);
        when(building.build()).thenReturn(query);
        when(jsm.getCustomerRequest(any(), any())).thenThrow(new ServiceDeskServiceException("no"));
        when(customers.runInCustomerContext(any(NoExceptionsCallable.class)))
                .thenAnswer(call -> call.<NoExceptionsCallable<?>>getArgument(0).call());
        var camille = user(CAMILLE);
        when(issue.getId()).thenReturn(REQUEST.issueId());
        when(issue.getReporter()).thenReturn(camille);
        when(issue.getProjectObject()).thenReturn(support);
        when(issues.getIssueObject(REQUEST.issueId())).thenReturn(issue);
    }

    private static Project project() {
        var project = mock(Project.class);
        when(project.getProjectTypeKey()).thenReturn(new ProjectTypeKey("service_desk"));
        return project;
    }

    private ApplicationUser user(PersonKey key) {
        var user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key.value());
        when(user.isActive()).thenReturn(true);
        when(users.getUserByKey(key.value())).thenReturn(user);
        return user;
    }

    /** Aline is an agent of a project, and may browse the issue or not. */
    private ApplicationUser agentOf(Project project, boolean browsesTheIssue) {
        var aline = user(ALINE);
        var desk = mock(ServiceDesk.class);
        when(desks.getServiceDeskForProject(project)).thenReturn(desk);
        when(agents.isAgent(aline, desk)).thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, aline))
                .thenReturn(true);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, aline))
                .thenReturn(browsesTheIssue);
        return aline;
    }

    @Test
    void an_agent_who_may_browse_the_issue_sees_it() {
        agentOf(support, true);

        assertThat(seen.asAgent(ALINE, REQUEST)).isEqualTo(Sight.SEEN);
    }

    @Test
    void a_security_level_hides_it_from_an_agent_of_the_project() {
        agentOf(support, false);

        assertThat(seen.asAgent(ALINE, REQUEST)).isEqualTo(Sight.HIDDEN);
    }

    @Test
    void once_it_is_moved_the_old_projects_agent_needs_to_be_one_of_the_new_project() {
        agentOf(support, true);
        var moved = project();
        when(issue.getProjectObject()).thenReturn(moved);
        assertThat(seen.asAgent(ALINE, REQUEST)).isEqualTo(Sight.HIDDEN);

        agentOf(moved, true);
        clock.advance(Duration.ofSeconds(5));
        assertThat(seen.asAgent(ALINE, REQUEST)).isEqualTo(Sight.SEEN);
    }

    @Test
    void its_reporter_sees_it_whatever_its_request_type() {
        assertThat(seen.asCustomer(CAMILLE, REQUEST)).isEqualTo(Sight.SEEN);
    }

    @Test
    void somebody_else_sees_it_where_jsm_shares_it_with_her() {
        var hugo = user(HUGO);
        user(LEA);
        doReturn(mock(CustomerRequest.class)).when(jsm).getCustomerRequest(hugo, query);

        assertThat(seen.asCustomer(HUGO, REQUEST)).isEqualTo(Sight.SEEN);
        assertThat(seen.asCustomer(LEA, REQUEST)).isEqualTo(Sight.HIDDEN);
    }

    @Test
    void an_issue_that_was_deleted_is_gone() {
        when(issues.getIssueObject(REQUEST.issueId())).thenReturn(null);

        assertThat(seen.asCustomer(CAMILLE, REQUEST)).isEqualTo(Sight.GONE);
        assertThat(seen.asAgent(ALINE, REQUEST)).isEqualTo(Sight.GONE);
    }

    /** Every event on every stream asks. */
    @Test
    void the_answer_is_remembered_for_seconds_only() {
        seen.asCustomer(CAMILLE, REQUEST);
        seen.asCustomer(CAMILLE, REQUEST);
        verify(issues, times(1)).getIssueObject(REQUEST.issueId());

        var lea = user(LEA);
        when(issue.getReporter()).thenReturn(lea);
        clock.advance(Duration.ofSeconds(5));

        assertThat(seen.asCustomer(CAMILLE, REQUEST)).isEqualTo(Sight.HIDDEN);
    }
}
