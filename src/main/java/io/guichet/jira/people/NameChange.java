package io.guichet.jira.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import io.guichet.core.privacy.Identities;
import io.guichet.core.privacy.RenamingAPerson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** Jira gives an account another user name, the second step of anonymising it (B23). */
@Named
public final class NameChange implements UserNameChangeHandler {

    private final RenamingAPerson renaming;
    private final Identities identities;

    @Inject
    public NameChange(RenamingAPerson renaming, Identities identities) {
        this.renaming = renaming;
        this.identities = identities;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter change) {
        return List.of();
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter change) {
        return 0;
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter change) {
        // Whether Jira has renamed her already is not said.
        var known = identities
                .named(change.getOriginal())
                .or(() -> identities.named(change.getTarget()))
                .orElseGet(() -> identities.of(change.getOriginal()));
        return Outcomes.of(() -> renaming.userName(known.key(), change.getOriginal(), change.getTarget()));
    }
}
