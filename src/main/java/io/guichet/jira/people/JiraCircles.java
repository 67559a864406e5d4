package io.guichet.jira.people;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.entitlement.Circles;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Names and groups of Jira, organisations of JSM. */
@Named
public final class JiraCircles implements Circles {

    private static final Duration MEMBER_FOR = Duration.ofSeconds(60);

    private final UserManager users;
    private final GroupManager groups;
    private final ProjectManager projects;
    private final OwnOrganisations organisations;
    private final Remembered<PersonKey, Optional<ApplicationUser>> known;
    private final Remembered<InGroup, Boolean> inGroup;
    private final Remembered<InProject, Boolean> organised;
    private final Rosters rosters;

    @Inject
    public JiraCircles(
            @ComponentImport UserManager users,
            @ComponentImport GroupManager groups,
            @ComponentImport ProjectManager projects,
            OwnOrganisations organisations,
            Rosters rosters,
            Clock clock) {
        this.users = users;
        this.groups = groups;
        this.projects = projects;
        this.organisations = organisations;
        this.rosters = rosters;
        known = new Remembered<>(MEMBER_FOR, clock, this::user);
        organised = new Remembered<>(MEMBER_FOR, clock, this::ask);
        inGroup = new Remembered<>(MEMBER_FOR, clock, this::ask);
    }

    @Override
    public boolean isNamed(PersonKey person, String userName) {
        return known.answer(person)
                .filter(user -> user.getUsername().equalsIgnoreCase(userName))
                .isPresent();
    }

    @Override
    public boolean isInGroup(PersonKey person, String group) {
        return inGroup.answer(new InGroup(person, group));
    }

    private boolean ask(InGroup asked) {
        return known.answer(asked.person())
                .filter(user -> groups.isUserInGroup(user, asked.group()))
                .isPresent();
    }

    @Override
    public boolean isInOrganisation(PersonKey person, ProjectKey project, String organisation) {
        return rosters.isMember(person, project, organisation);
    }

    @Override
    public boolean hasOrganisation(PersonKey person, ProjectKey project) {
        return organised.answer(new InProject(person, project));
    }

    private boolean ask(InProject asked) {
        var project =
                Optional.ofNullable(projects.getProjectObjByKey(asked.project().value()));
        return known.answer(asked.person())
                .filter(user -> project.filter(
                                one -> !organisations.of(user, one).isEmpty())
                        .isPresent())
                .isPresent();
    }

    private Optional<ApplicationUser> user(PersonKey person) {
        return Optional.ofNullable(users.getUserByKey(person.value()));
    }

    private record InProject(PersonKey person, ProjectKey project) {}

    private record InGroup(PersonKey person, String group) {}
}
