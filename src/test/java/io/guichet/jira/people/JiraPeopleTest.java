package io.guichet.jira.people;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.DANIEL;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.avatar.AvatarsDisabledException;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
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
import com.atlassian.servicedesk.api.portal.Portal;
import com.atlassian.servicedesk.api.portal.PortalService;
import io.guichet.core.people.Person;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.testkit.MovableClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Jira and JSM answer, in our words. */
class JiraPeopleTest {

    private final UserManager users = mock(UserManager.class);
    private final AvatarService avatars = mock(AvatarService.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final GlobalPermissionManager globalPermissions = mock(GlobalPermissionManager.class);
    private final ServiceDeskManager desks = mock(ServiceDeskManager.class);
    private final ServiceDeskPermissionService agents = mock(ServiceDeskPermissionService.class);
    private final PortalService portals = mock(PortalService.class);
    private final CustomerContextService customers = mock(CustomerContextService.class);
    private final MovableClock clock = new MovableClock();
    private final JiraPeople people = new JiraPeople(
            users,
            avatars,
            mock(LocaleManager.class),
            new Permissions(
                    projects, permissions, globalPermissions, new ServiceDesks(desks, agents, portals, customers)),
            clock);
    private final Project support = mock(Project.class);
    private final ServiceDesk desk = mock(ServiceDesk.class);

    @BeforeEach
    void there_is_a_service_project() {
        when(support.getKey()).thenReturn("SUP");
        isOfType("service_desk");
        when(projects.getProjectObjByKey("SUP")).thenReturn(support);
        when(projects.getProjectObjects()).thenReturn(List.of(support));
        when(desks.getServiceDeskForProject(support)).thenReturn(desk);
        when(customers.runInCustomerContext(any(NoExceptionsCallable.class)))
                .thenAnswer(call -> call.<NoExceptionsCallable<?>>getArgument(0).call());
    }

    private void isOfType(String type) {
        when(support.getProjectTypeKey()).thenReturn(new ProjectTypeKey(type));
    }

    private ApplicationUser user(PersonKey key, boolean active) {
        var user = mock(ApplicationUser.class);
        when(user.getDisplayName()).thenReturn("Prénom " + key);
        when(user.isActive()).thenReturn(active);
        when(users.getUserByKey(key.value())).thenReturn(user);
        return user;
    }

    private ApplicationUser agent(boolean active, boolean browses, boolean licensed) {
        var aline = user(ALINE, active);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, support, aline))
                .thenReturn(browses);
        when(agents.isAgent(aline, desk)).thenReturn(licensed);
        return aline;
    }

    @Test
    void somebody_is_shown_by_name_and_picture() throws AvatarsDisabledException {
        var aline = user(ALINE, true);
        when(avatars.getAvatarURL(aline, aline, Avatar.Size.LARGE)).thenReturn(URI.create("/avatar?id=7"));

        assertThat(people.shown(ALINE)).isEqualTo(new Person(ALINE, "Prénom aline", "/avatar?id=7"));
    }

    @Test
    void who_was_deleted_is_shown_by_key_and_without_pictures_nobody_has_one() throws AvatarsDisabledException {
        assertThat(people.shown(CAMILLE)).isEqualTo(new Person(CAMILLE, "camille", ""));

        var aline = user(ALINE, true);
        when(avatars.getAvatarURL(eq(aline), eq(aline), any())).thenThrow(new AvatarsDisabledException("off"));
        assertThat(people.shown(ALINE).avatar()).isEmpty();
    }

    @Test
    void an_agent_is_active_licensed_and_may_browse() {
        agent(true, true, true);

        assertThat(people.isAgent(ALINE, SUP)).isTrue();
        assertThat(people.desksOf(ALINE)).containsExactly(SUP);
    }

    @Test
    void who_lacks_any_of_it_is_none() {
        agent(false, true, true);
        assertThat(people.isAgent(ALINE, SUP)).isFalse();
        agent(true, false, true);
        assertThat(people.desksOf(ALINE)).isEmpty();
        agent(true, true, false);
        assertThat(people.desksOf(ALINE)).isEmpty();
    }

    @Test
    void there_are_agents_in_service_projects_only() {
        agent(true, true, true);
        isOfType("software");

        assertThat(people.isAgent(ALINE, SUP)).isFalse();
        assertThat(people.desksOf(ALINE)).isEmpty();
    }

    @Test
    void an_archived_project_has_none() {
        agent(true, true, true);
        when(support.isArchived()).thenReturn(true);

        assertThat(people.isAgent(ALINE, SUP)).isFalse();
    }

    /** Every event on every stream asks. */
    @Test
    void whether_somebody_is_an_agent_is_remembered_for_seconds_only() {
        var aline = agent(true, true, true);
        people.isAgent(ALINE, SUP);
        people.isAgent(ALINE, SUP);
        verify(agents, times(1)).isAgent(aline, desk);

        when(agents.isAgent(aline, desk)).thenReturn(false);
        clock.advance(Duration.ofSeconds(5));

        assertThat(people.isAgent(ALINE, SUP)).isFalse();
    }

    @Test
    void a_portal_is_open_to_whom_jsm_lets_in() {
        var camille = user(CAMILLE, true);
        when(portals.getPortalForId(camille, 1)).thenReturn(mock(Portal.class));
        var daniel = user(DANIEL, true);
        when(portals.getPortalForId(daniel, 1)).thenThrow(new ServiceDeskServiceException("no"));

        assertThat(people.mayUsePortal(CAMILLE, SUPPORT_PORTAL)).isTrue();
        assertThat(people.mayUsePortal(DANIEL, SUPPORT_PORTAL)).isFalse();
        assertThat(people.mayUsePortal(ALINE, SUPPORT_PORTAL)).isFalse();
    }

    @Test
    void administrators_of_the_project_and_of_everything_may_administer() {
        var daniel = user(DANIEL, true);
        assertThat(people.mayAdminister(DANIEL, SUP)).isFalse();

        when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, support, daniel))
                .thenReturn(true);
        assertThat(people.mayAdminister(DANIEL, SUP)).isTrue();

        var admin = user(new PersonKey("admin"), true);
        when(globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, admin))
                .thenReturn(true);
        assertThat(people.mayAdminister(new PersonKey("admin"), SUP)).isTrue();
        assertThat(people.mayAdminister(new PersonKey("admin"), new ProjectKey("NONE")))
                .isFalse();
    }
}
