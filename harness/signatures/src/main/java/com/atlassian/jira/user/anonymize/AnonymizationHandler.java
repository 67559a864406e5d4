package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * What Jira calls when somebody is anonymised.
 *
 * <p>Source: jira-api 10.0.0 and 10.2.0 Javadoc of its sub-interfaces, jira-software 10.4.0 Javadoc of an implementation.
 * Whether {@code P} has a bound was not seen; a build against the real jar is right in both cases.
 */
public interface AnonymizationHandler<P> {
    Collection<AffectedEntity> getAffectedEntities(P parameter);

    int getNumberOfTasks(P parameter);

    ServiceResult update(P parameter);
}
