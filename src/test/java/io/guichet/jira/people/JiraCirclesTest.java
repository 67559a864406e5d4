package io.guichet.jira.people;

import static io.guichet.testkit.Cast.ALINE;
import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.RH;
import static io.guichet.testkit.Cast.SUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import io.guichet.core.people.PersonKey;
import io.guichet.testkit.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R129: who is listed, as Jira and JSM know it; a portal page that asks every 25 s does not trouble them each time. */
class JiraCirclesTest {

    private final UserManager users = mock(UserManager.class);
    private final GroupManager groups = mock(GroupManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final OwnOrganisations organisations = mock(OwnOrganisations.class);
    private final Rosters rosters = mock(Rosters.class);
    private final MovableClock clock = new MovableClock();
    private final JiraCircles circles = new JiraCircles(users, groups, projects, organisations, rosters, clock);
    private final ApplicationUser camille = mock(ApplicationUser.class);

    @BeforeEach
    void camille_is_a_user() {
        when(camille.getUsername()).thenReturn("camille.martin");
        when(users.getUserByKey(CAMILLE.value())).thenReturn(camille);
    }

    @Test
    void a_person_is_known_by_her_user_name_and_not_by_her_key() {
        assertThat(circles.isNamed(CAMILLE, "Camille.Martin")).isTrue();
        assertThat(circles.isNamed(CAMILLE, CAMILLE.value())).isFalse();
        assertThat(circles.isNamed(new PersonKey("JIRAUSER404"), "camille.martin"))
                .isFalse();
    }

    /** R47: whoever has an organisation in the project was assigned in advance. */
    @Test
    void an_organisation_of_the_project_is_one_whatever_its_name() {
        var support = mock(Project.class);
        when(projects.getProjectObjByKey("SUP")).thenReturn(support);
        when(organisations.of(camille, support)).thenReturn(List.of(mock(CustomerOrganization.class)));

        assertThat(circles.hasOrganisation(CAMILLE, SUP)).isTrue();
        assertThat(circles.hasOrganisation(CAMILLE, SUP)).isTrue();
        assertThat(circles.hasOrganisation(CAMILLE, RH)).isFalse();
        assertThat(circles.hasOrganisation(new PersonKey("JIRAUSER404"), SUP)).isFalse();
        verify(organisations, times(1)).of(camille, support);
    }

    @Test
    void a_group_is_asked_for_once_a_minute() {
        when(groups.isUserInGroup(camille, "clients")).thenReturn(true);

        assertThat(circles.isInGroup(CAMILLE, "clients")).isTrue();
        assertThat(circles.isInGroup(CAMILLE, "clients")).isTrue();
        assertThat(circles.isInGroup(CAMILLE, "partenaires")).isFalse();
        verify(groups, times(1)).isUserInGroup(camille, "clients");

        when(groups.isUserInGroup(camille, "clients")).thenReturn(false);
        clock.advance(Duration.ofSeconds(60));
        assertThat(circles.isInGroup(CAMILLE, "clients")).isFalse();
    }

    @Test
    void who_is_on_its_roster_is_in_an_organisation() {
        when(rosters.isMember(CAMILLE, SUP, "Harmonie")).thenReturn(true);

        assertThat(circles.isInOrganisation(CAMILLE, SUP, "Harmonie")).isTrue();
        assertThat(circles.isInOrganisation(ALINE, SUP, "Harmonie")).isFalse();
    }
}
