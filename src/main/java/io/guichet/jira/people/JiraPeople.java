package io.guichet.jira.people;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.avatar.AvatarsDisabledException;
import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.people.People;
import io.guichet.core.people.Person;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.privacy.PersonalData;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Jira's users and what they may do, in our words. */
@Named
public final class JiraPeople implements People {

    /** Every event on every stream shows its author. */
    private static final Duration SHOWN_FOR = Duration.ofSeconds(30);

    /** Every event on every stream asks whether its reader is still an agent; who no longer is, hears nothing after this. */
    private static final Duration AGENT_FOR = Duration.ofSeconds(5);

    /** Every portal page asks, and the chat's state is asked for every 25 seconds while one is open. */
    private static final Duration VISITOR_FOR = Duration.ofSeconds(60);

    private final UserManager users;
    private final AvatarService avatars;
    private final LocaleManager locales;
    private final Permissions permissions;
    private final Remembered<PersonKey, Person> shown;
    private final Remembered<AtDesk, Boolean> agents;
    private final Remembered<AtPortal, Boolean> visitors;

    @Inject
    public JiraPeople(
            @ComponentImport UserManager users,
            @ComponentImport AvatarService avatars,
            @ComponentImport LocaleManager locales,
            Permissions permissions,
            Clock clock) {
        this.users = users;
        this.avatars = avatars;
        this.locales = locales;
        this.permissions = permissions;
        this.shown = new Remembered<>(SHOWN_FOR, clock, this::look);
        this.agents = new Remembered<>(AGENT_FOR, clock, this::ask);
        this.visitors = new Remembered<>(VISITOR_FOR, clock, this::ask);
    }

    @Override
    public Person shown(PersonKey person) {
        return shown.answer(person);
    }

    private Person look(PersonKey person) {
        return user(person)
                .map(user -> new Person(person, user.getDisplayName(), avatarOf(user)))
                .orElseGet(() -> new Person(person, person.equals(PersonalData.ERASED) ? "—" : person.value(), ""));
    }

    /** Asked for as herself: one's own picture is always one's own to see. */
    private String avatarOf(ApplicationUser user) {
        try {
            return avatars.getAvatarURL(user, user, Avatar.Size.LARGE).toString();
        } catch (AvatarsDisabledException e) {
            return "";
        }
    }

    @Override
    public Locale languageOf(PersonKey person) {
        return locales.getLocaleFor(user(person).orElse(null));
    }

    @Override
    public boolean isAgent(PersonKey person, ProjectKey project) {
        return agents.answer(new AtDesk(person, project));
    }

    private boolean ask(AtDesk question) {
        return user(question.person())
                .filter(user -> permissions.isAgent(user, question.project()))
                .isPresent();
    }

    @Override
    public Set<ProjectKey> desksOf(PersonKey person) {
        return user(person).map(permissions::desksOf).orElse(Set.of());
    }

    @Override
    public boolean mayUsePortal(PersonKey person, PortalId portal) {
        return visitors.answer(new AtPortal(person, portal));
    }

    private boolean ask(AtPortal question) {
        return user(question.person())
                .filter(user -> permissions.mayUse(user, question.portal()))
                .isPresent();
    }

    @Override
    public boolean mayAdminister(PersonKey person, ProjectKey project) {
        return user(person)
                .filter(user -> permissions.mayAdminister(user, project))
                .isPresent();
    }

    @Override
    public boolean mayAdministerAll(PersonKey person) {
        return user(person).filter(permissions::mayAdministerAll).isPresent();
    }

    /** An active user; one who was deactivated may do nothing, but is still shown by name. */
    private Optional<ApplicationUser> user(PersonKey person) {
        return Optional.ofNullable(users.getUserByKey(person.value()));
    }

    private record AtDesk(PersonKey person, ProjectKey project) {}

    private record AtPortal(PersonKey person, PortalId portal) {}
}
