package io.guichet.host.servicedesk.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guichet.host.jira.files.Attachments;
import io.guichet.host.jira.files.MultipartForm;
import io.guichet.host.jira.files.TemporaryFile;
import io.guichet.host.servicedesk.ServiceDeskStandIn;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** {@code /rest/servicedeskapi/servicedesk/{desk}/attachTemporaryFile}: uploading before there is a request. */
@Path("servicedesk/{desk}/attachTemporaryFile")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class TemporaryFileResource {

    private final ServiceDeskStandIn desk;
    private final Attachments attachments;

    TemporaryFileResource(ServiceDeskStandIn desk, Attachments attachments) {
        this.desk = desk;
        this.attachments = attachments;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @PathParam("desk") String id, @HeaderParam("Content-Type") String contentType, InputStream body)
            throws IOException {
        ApplicationUser user = Visitor.user();
        desk.enter(user, id);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.withArray("temporaryAttachments");
        for (MultipartForm.Part part : MultipartForm.read(contentType, body).files("file")) {
            TemporaryFile kept = attachments.keep(
                    part.filename(), part.contentType(), new ByteArrayInputStream(part.content()), user);
            answer.withArray("temporaryAttachments")
                    .addObject()
                    .put("temporaryAttachmentId", kept.id())
                    .put("fileName", kept.filename());
        }
        return Response.status(Response.Status.CREATED).entity(answer).build();
    }
}
