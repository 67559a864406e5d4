package io.guichet.host.servicedesk.requests;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.customer.NoExceptionsCallable;
import io.guichet.host.jira.comments.Comments;
import io.guichet.host.jira.comments.InternalComments;
import io.guichet.host.jira.comments.JiraComment;
import io.guichet.host.jira.comments.NewComment;
import io.guichet.host.jira.comments.WritingComments;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.customers.CustomerContext;
import io.guichet.host.servicedesk.customers.StandInServiceDeskPermissionService;
import java.util.List;
import java.util.Map;

/** The comments of a request: customers read and write public ones, agents both kinds. */
public final class RequestComments {

    private final Comments comments;
    private final WritingComments writing;
    private final InternalComments internal;
    private final PermissionManager permissions;
    private final StandInServiceDeskPermissionService agents;
    private final CustomerContext context;

    public RequestComments(
            Comments comments,
            WritingComments writing,
            InternalComments internal,
            PermissionManager permissions,
            StandInServiceDeskPermissionService agents,
            CustomerContext context) {
        this.comments = comments;
        this.writing = writing;
        this.internal = internal;
        this.permissions = permissions;
        this.agents = agents;
        this.context = context;
    }

    /** What this person may read of a request that they may see. */
    public List<JiraComment> visible(ApplicationUser user, JsmRequest request) {
        boolean all = isInside(user, request);
        return comments.of(request.issue().getId()).stream()
                .filter(comment -> all || isPublic(comment))
                .toList();
    }

    public boolean isPublic(JiraComment comment) {
        return internal.isForCustomers(comment.row());
    }

    /** Writes a comment; only who works in the project may write an internal one, only agents a public one there. */
    public JiraComment add(ApplicationUser user, JsmRequest request, String body, boolean isPublic) {
        if (body == null || body.isBlank()) {
            throw Refused.invalid("Comment body can not be empty!");
        }
        boolean inside = isInside(user, request);
        if (!isPublic && !inside) {
            throw Refused.forbidden("You do not have permission to add an internal comment to this request.");
        }
        if (isPublic && inside && !mayAnswer(user, request)) {
            throw Refused.forbidden("You do not have permission to add a public comment to this request.");
        }
        NoExceptionsCallable<Boolean> may =
                () -> permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, request.issue(), user);
        if (!context.runInCustomerContext(may)) {
            throw Refused.forbidden("You do not have permission to comment on this request.");
        }
        String mark = isPublic ? InternalComments.OPEN : InternalComments.INTERNAL;
        return writing.write(
                new NewComment(request.issue(), user, body, null, null, null, Map.of(InternalComments.KEY, mark)),
                true);
    }

    /** Agents answer customers; so does a colleague who is a customer of this very request. */
    private boolean mayAnswer(ApplicationUser user, JsmRequest request) {
        return agents.isAgent(user, request.issue().getProjectObject()) || agents.isCustomer(user, request.issue());
    }

    /** Whether this person sees the request in Jira, beside the portal. */
    private boolean isInside(ApplicationUser user, JsmRequest request) {
        return !context.isInCustomerContext()
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, request.issue(), user);
    }
}
