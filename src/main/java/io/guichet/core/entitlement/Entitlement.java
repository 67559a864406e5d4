package io.guichet.core.entitlement;

import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.KeyUsers;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

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
        var partner = partner(person, project, keyUsers);
        var listed = partner.isEmpty() && isListed(person, project, keyUsers);
        return listed || runsTheDesk(person, project)
                ? new Standing.Entitled()
                : new Standing.NotEntitled(keyUsers.contact(), partner);
    }

    private Optional<String> partner(PersonKey person, ProjectKey project, KeyUsers keyUsers) {
        return keyUsers.indirect().stream()
                .filter(indirect -> circles.isInOrganisation(person, project, indirect.organisation()))
                .map(KeyUsers.Indirect::partner)
                .findFirst();
    }

    private boolean isListed(PersonKey person, ProjectKey project, KeyUsers keyUsers) {
        return keyUsers.everyone()
                || keyUsers.people().stream().anyMatch(name -> circles.isNamed(person, name))
                || keyUsers.groups().stream().anyMatch(group -> circles.isInGroup(person, group))
                || keyUsers.organisations().stream().anyMatch(name -> circles.isInOrganisation(person, project, name));
    }

    /** Agents and administrators try out what they offer. */
    private boolean runsTheDesk(PersonKey person, ProjectKey project) {
        return people.isAgent(person, project) || people.mayAdminister(person, project);
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
