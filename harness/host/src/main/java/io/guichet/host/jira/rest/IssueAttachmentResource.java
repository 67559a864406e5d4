package io.guichet.host.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.guichet.host.jira.files.Attachments;
import io.guichet.host.jira.files.MultipartForm;
import io.guichet.host.jira.files.TemporaryFile;
import io.guichet.host.jira.issues.JiraIssue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** {@code /rest/api/2/issue/{issue}/attachments}: adding files to an issue. */
@Path("issue/{issue}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class IssueAttachmentResource {

    private final Asking asking;
    private final Attachments attachments;
    private final PermissionManager permissions;
    private final HangingJson json;

    IssueAttachmentResource(Asking asking, Attachments attachments, PermissionManager permissions, HangingJson json) {
        this.asking = asking;
        this.attachments = attachments;
        this.permissions = permissions;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ArrayNode add(
            @PathParam("issue") String keyOrId, @HeaderParam("Content-Type") String contentType, InputStream body)
            throws IOException {
        JiraIssue issue = asking.issue(keyOrId);
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ATTACHMENTS, issue, Asking.anybody())) {
            throw RestProblem.of(403, "You do not have permission to create attachments for this issue.");
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (MultipartForm.Part part : MultipartForm.read(contentType, body).files("file")) {
            if (part.content().length > Attachments.LARGEST_BYTES) {
                throw RestProblem.of(413, "The file exceeds its maximum permitted size of bytes.");
            }
            TemporaryFile kept = attachments.keep(
                    part.filename(), part.contentType(), new ByteArrayInputStream(part.content()), Asking.user());
            list.add(json.attachment(attachments.attach(kept, issue, Asking.user())));
        }
        return list;
    }
}
