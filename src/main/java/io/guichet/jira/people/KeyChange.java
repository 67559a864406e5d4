package io.guichet.jira.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import io.guichet.core.people.PersonKey;
import io.guichet.core.privacy.RenamingAPerson;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** Jira gives an account another key, the first step of anonymising one whose key tells who she was (B23). */
@Named
public final class KeyChange implements UserKeyChangeHandler {

    private final RenamingAPerson renaming;

    @Inject
    public KeyChange(RenamingAPerson renaming) {
        this.renaming = renaming;
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
        return Outcomes.of(() -> renaming.key(new PersonKey(change.getOriginal()), new PersonKey(change.getTarget())));
    }
}
