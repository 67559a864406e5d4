package io.guichet.host.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.files.Attachments;
import io.guichet.host.jira.files.JiraAttachment;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** {@code /rest/api/2/attachment}: what is known of a file. */
@Path("attachment")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class AttachmentResource {

    private final Asking asking;
    private final Attachments attachments;
    private final HangingJson json;

    AttachmentResource(Asking asking, Attachments attachments, HangingJson json) {
        this.asking = asking;
        this.attachments = attachments;
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
}
