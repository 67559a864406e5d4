package io.guichet.host.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.files.Attachments;
import io.guichet.host.jira.files.JiraAttachment;
import io.guichet.host.jira.issues.JiraIssue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /rest/api/2/attachment}: what is known of a file, and the way to be rid of it. */
@Path("attachment")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class AttachmentResource {

    private final Asking asking;
    private final Attachments attachments;
    private final PermissionManager permissions;
    private final HangingJson json;

    AttachmentResource(Asking asking, Attachments attachments, PermissionManager permissions, HangingJson json) {
        this.asking = asking;
        this.attachments = attachments;
        this.permissions = permissions;
        this.json = json;
    }

    @GET
    @Path("{id}")
    public ObjectNode get(@PathParam("id") long id) {
        JiraAttachment attachment = attachments
                .byId(id)
                .orElseThrow(() -> RestProblem.of(404, "The attachment with id '" + id + "' does not exist"));
        asking.issue(Long.toString(attachment.issueId()));
        return json.attachment(attachment);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") long id) {
        JiraAttachment attachment = attachments
                .byId(id)
                .orElseThrow(() -> RestProblem.of(404, "The attachment with id '" + id + "' does not exist"));
        JiraIssue issue = asking.issue(Long.toString(attachment.issueId()));
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, Asking.user())) {
            throw RestProblem.of(403, "You do not have permission to delete the attachment with id: " + id);
        }
        attachments.delete(attachment, Asking.user());
        return Response.noContent().build();
    }
}
