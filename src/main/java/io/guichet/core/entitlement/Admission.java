package io.guichet.core.entitlement;

import io.guichet.core.charter.AcceptingTheCharter;
import io.guichet.core.conversation.Refusal;
import io.guichet.core.entitlement.Entitlement.Standing;
import io.guichet.core.identity.ConfirmingIdentity;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Whether somebody may open a conversation in a project at this moment, whatever her page shows.
 *
 * <p>That nobody is there is no reason to refuse: what she wrote becomes a request (R154).
 */
@Named
public final class Admission {

    private final Settings settings;
    private final Entitlement entitlement;
    private final AcceptingTheCharter charter;
    private final ConfirmingIdentity identity;

    @Inject
    public Admission(
            Settings settings, Entitlement entitlement, AcceptingTheCharter charter, ConfirmingIdentity identity) {
        this.settings = settings;
        this.entitlement = entitlement;
        this.charter = charter;
        this.identity = identity;
    }

    /** Absent for who may. */
    public Optional<Refusal> refusal(PersonKey person, ProjectKey project) {
        var rules = settings.of(project);
        if (!rules.enabled()) {
            return Optional.of(new Refusal.ChatIsOff());
        }
        if (entitlement.of(person, project) instanceof Standing.NotEntitled not) {
            return Optional.of(new Refusal.NotEntitled(not.contact(), not.partner()));
        }
        if (identity.isDue(person, project)) {
            return Optional.of(new Refusal.IdentityIsDue());
        }
        return charter.isDue(person, project)
                ? Optional.of(new Refusal.CharterIsDue(rules.charter().version()))
                : Optional.empty();
    }
}
