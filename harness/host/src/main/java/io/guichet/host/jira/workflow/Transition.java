package io.guichet.host.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;

/**
 * A way from one status to another.
 *
 * @param fromStatusId {@link #ANYWHERE} for a way that begins in every status but its own end
 * @param resolutionId the resolution it sets, {@link #CLEARS} to clear it, null to leave it alone
 */
public record Transition(
        int actionId,
        String name,
        long fromStatusId,
        long toStatusId,
        Long resolutionId,
        long eventTypeId,
        boolean forCustomers) {

    public static final long ANYWHERE = 0;
    public static final long CLEARS = 0;

    public boolean leaves(long statusId) {
        return fromStatusId == statusId || fromStatusId == ANYWHERE && toStatusId != statusId;
    }

    /** The form in which Jira's workflow engine shows it; a step bears the number of its status. */
    ActionDescriptor asAction() {
        return new ActionDescriptor(actionId, name, new ResultDescriptor(actionId, (int) toStatusId));
    }
}
