package io.guichet.jira.people;

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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names and groups of Jira, organisations of JSM. */
@Named
public final class JiraCircles implements Circles {

    private static final Duration MEMBER_FOR = Duration.ofSeconds(60);

    /** Read whole, however many members it has: JSM does not tell the organisations of a person. */
    private static final Duration MEMBERS_FOR = Duration.ofMinutes(5);

    private final UserManager users;
    private final GroupManager groups;
    private final Remembered<PersonKey, Optional<ApplicationUser>> known;
    private final Remembered<InGroup, Boolean> inGroup;
    private final Remembered<Organisation, Set<PersonKey>> members;

    @Inject
    public JiraCircles(
            @ComponentImport UserManager users,
            @ComponentImport GroupManager groups,
            Organisations organisations,
            Clock clock) {
        this.users = users;
        this.groups = groups;
        known = new Remembered<>(MEMBER_FOR, clock, this::user);
        inGroup = new Remembered<>(MEMBER_FOR, clock, this::ask);
        members = new Remembered<>(MEMBERS_FOR, clock, asked -> organisations.members(asked.project(), asked.name()));
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
        var name = organisation.toLowerCase(Locale.ROOT);
        return members.answer(new Organisation(project, name)).contains(person);
    }

    private Optional<ApplicationUser> user(PersonKey person) {
        return Optional.ofNullable(users.getUserByKey(person.value()));
    }

    private record InGroup(PersonKey person, String group) {}

    private record Organisation(ProjectKey project, String name) {}
}
