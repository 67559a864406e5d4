package io.guichet.core.entitlement;

import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who may use a project's chat as a customer: its key users (R129), unless an integrator supports them (R76, R142). */
@Named
public final class Entitlement {

    private final Settings settings;
    private final Circles circles;
    private final People people;

    @Inject
    public Entitlement(Settings settings, Circles circles, People people) {
        this.settings = settings;
        this.circles = circles;
        this.people = people;
    }

    public Standing of(PersonKey person, ProjectKey project) {
        var keyUsers = settings.of(project).keyUsers();
        var why = why(person, project, keyUsers);
        return why.isEntitled()
                ? new Standing.Entitled()
                : new Standing.NotEntitled(
                        keyUsers.contact(),
                        why.because() == Because.INDIRECT ? Optional.of(why.by()) : Optional.empty());
    }

    /** The same, with what decided it, for an administrator who tries out her lists. */
    public Why why(PersonKey person, ProjectKey project) {
        return why(person, project, settings.of(project).keyUsers());
    }

    /** Whether somebody has put her somewhere in advance (R47): into an organisation, on a list, or behind the desk. */
    public boolean isAssigned(PersonKey person, ProjectKey project) {
        return circles.hasOrganisation(person, project)
                || onList(person, project, settings.of(project).keyUsers()).isPresent()
                || runsTheDesk(person, project);
    }

    private Why why(PersonKey person, ProjectKey project, KeyUsers keyUsers) {
        var partner = partner(person, project, keyUsers);
        var listed = partner.isEmpty() ? listed(person, project, keyUsers) : Optional.<Why>empty();
        return listed.or(() -> runsTheDesk(person, project) ? Optional.of(new Why(Because.DESK, "")) : Optional.empty())
                .or(() -> partner.map(who -> new Why(Because.INDIRECT, who)))
                .orElse(new Why(Because.NOT_LISTED, ""));
    }

    private Optional<String> partner(PersonKey person, ProjectKey project, KeyUsers keyUsers) {
        return keyUsers.indirect().stream()
                .filter(indirect -> circles.isInOrganisation(person, project, indirect.organisation()))
                .map(KeyUsers.Indirect::partner)
                .findFirst();
    }

    private Optional<Why> listed(PersonKey person, ProjectKey project, KeyUsers keyUsers) {
        if (keyUsers.everyone()) {
            return Optional.of(new Why(Because.EVERYONE, ""));
        }
        return onList(person, project, keyUsers);
    }

    private Optional<Why> onList(PersonKey person, ProjectKey project, KeyUsers keyUsers) {
        return first(Because.NAMED, keyUsers.people(), name -> circles.isNamed(person, name))
                .or(() -> first(Because.GROUP, keyUsers.groups(), group -> circles.isInGroup(person, group)))
                .or(() -> first(
                        Because.ORGANISATION,
                        keyUsers.organisations(),
                        name -> circles.isInOrganisation(person, project, name)));
    }

    private static Optional<Why> first(Because because, Set<String> names, Predicate<String> holds) {
        return names.stream().filter(holds).findFirst().map(name -> new Why(because, name));
    }

    /** Agents and administrators try out what they offer. */
    private boolean runsTheDesk(PersonKey person, ProjectKey project) {
        return people.isAgent(person, project) || people.mayAdminister(person, project);
    }

    /** What decides whether somebody may. */
    public enum Because {
        EVERYONE,
        NAMED,
        GROUP,
        ORGANISATION,
        DESK,
        INDIRECT,
        NOT_LISTED
    }

    /** @param by the list's item that decided: a name, a group, an organisation, or the integrator; else empty */
    public record Why(Because because, String by) {

        public boolean isEntitled() {
            return because != Because.INDIRECT && because != Because.NOT_LISTED;
        }
    }

    /** Whether somebody may. */
    public sealed interface Standing {

        record Entitled() implements Standing {}

        /**
         * @param contact whom to contact; empty where the administrator has named nobody
         * @param partner the integrator who supports her organisation
         */
        record NotEntitled(String contact, Optional<String> partner) implements Standing {}
    }
}
