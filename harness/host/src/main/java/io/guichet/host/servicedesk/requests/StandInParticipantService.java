package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.request.participant.RequestParticipantService;
import com.atlassian.servicedesk.api.request.participant.RequestParticipantUpdateParameters;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import io.guichet.host.jira.issues.Issues;
import io.guichet.host.servicedesk.Page;
import io.guichet.host.servicedesk.Refused;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * JSM's {@code RequestParticipantService}: whoever may edit the request lets others take part.
 *
 * <p>Known limitations: adds only; tells nobody by mail.
 */
public final class StandInParticipantService implements RequestParticipantService {

    private final Jdbi jdbi;
    private final Requests requests;
    private final Issues issues;
    private final PermissionManager permissions;

    public StandInParticipantService(Jdbi jdbi, Requests requests, Issues issues, PermissionManager permissions) {
        this.jdbi = jdbi;
        this.requests = requests;
        this.issues = issues;
        this.permissions = permissions;
    }

    @Override
    public RequestParticipantUpdateParameters.Builder newUpdateBuilder() {
        return new ParticipantParameters.Builder();
    }

    @Override
    public PagedResponse<ApplicationUser> addRequestParticipants(
            ApplicationUser user, RequestParticipantUpdateParameters parameters) {
        ParticipantParameters wish = (ParticipantParameters) parameters;
        var issue = wish.request().getIssue();
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            throw Refused.forbidden("You do not have permission to manage participants of this request.");
        }
        jdbi.useTransaction(handle ->
                wish.people().forEach(person -> requests.addParticipant(handle, issue.getId(), person.getKey())));
        List<ApplicationUser> all = requests.participants(issue.getId()).stream()
                .map(key -> issues.references().user(key))
                .toList();
        return Page.of(all, new SimplePagedRequest(0, Integer.MAX_VALUE));
    }
}
