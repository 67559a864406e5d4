package io.guichet.host.pages.portal;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.host.jira.files.Attachments;
import io.guichet.host.jira.security.CurrentUser;
import io.guichet.host.pages.PageWorld;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.requests.JsmRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The private call with which the portal's request page writes a comment, with files or without. */
@Path("servicedesk/customer/comment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerCommentResource {

    /** What was typed; files are uploads that wait for it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Typed(List<String> fileIds, String comment, long issueId) {}

    private final PageWorld world;

    public CustomerCommentResource(PageWorld world) {
        this.world = world;
    }

    @POST
    public Response add(Typed typed) {
        ApplicationUser user = CurrentUser.orNull();
        try {
            JsmRequest request = world.desk().seeing().see(user, Long.toString(typed.issueId()));
            attach(typed, request, user);
            return Response.ok(Map.of("commentId", write(typed, request, user))).build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(Map.of("errorMessage", refused.getMessage()))
                    .build();
        }
    }

    private long write(Typed typed, JsmRequest request, ApplicationUser user) {
        return world.desk()
                .requestComments()
                .add(user, request, typed.comment(), true)
                .getId();
    }

    private void attach(Typed typed, JsmRequest request, ApplicationUser user) {
        Attachments attachments = world.jira().issues().attachments();
        Optional.ofNullable(typed.fileIds()).orElse(List.of()).stream()
                .flatMap(id -> attachments.kept(id, user).stream())
                .forEach(upload -> attachments.attach(upload, request.issue(), user));
    }
}
