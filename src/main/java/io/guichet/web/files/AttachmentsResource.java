package io.guichet.web.files;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Pace;
import io.guichet.core.files.FetchingAFile;
import io.guichet.core.files.SendingAFile;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.conversation.SeenConversations.Seen;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The files of a conversation: the way in for its customer and its agents, and the way out for whoever may see it. */
@Named
@Path("/conversations/{id}/attachments")
@UnrestrictedAccess
public final class AttachmentsResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final Pace pace;
    private final SendingAFile sending;
    private final FetchingAFile fetching;
    private final Places places;
    private final Downloads downloads;
    private final Answers answers;

    @Inject
    public AttachmentsResource(
            Callers callers,
            SeenConversations seen,
            Pace pace,
            SendingAFile sending,
            FetchingAFile fetching,
            Places places,
            Downloads downloads,
            Answers answers) {
        this.callers = callers;
        this.seen = seen;
        this.pace = pace;
        this.sending = sending;
        this.fetching = fetching;
        this.places = places;
        this.downloads = downloads;
        this.answers = answers;
    }

    @POST
    public Response post(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var person = callers.uploading(headers);
        try {
            var found = seen.of(person, id);
            return answers.entry(found.access(), received(found, headers, body));
        } catch (RuntimeException refused) {
            Bodies.drain(body);
            throw refused;
        }
    }

    private Written received(Seen found, HttpHeaders headers, InputStream body) {
        var boundary = headers.getMediaType().getParameters().getOrDefault("boundary", "");
        var largest = sending.rules(found.conversation()).largestBytes();
        try {
            var place = places.fresh();
            try {
                var form = UploadForm.read(boundary, body, largest, place);
                var client = form.client();
                var file = form.file();
                return form.refusal()
                        .or(() -> pace.file(found.access(), found.conversation().project(), client))
                        .<Written>map(Written.Refused::new)
                        .orElseGet(() -> sending.send(found.access(), found.conversation(), client, file));
            } finally {
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("/{attachmentId}")
    public Response get(
            @PathParam("id") String id,
            @PathParam("attachmentId") String attachmentId,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @HeaderParam("If-None-Match") String known) {
        var found = seen.of(callers.reading(), id);
        return AttachmentId.parse(attachmentId)
                .flatMap(wanted -> fetching.find(found.access(), found.conversation(), wanted))
                .map(file -> downloads.of(found.conversation(), file, new Downloads.Asked(range, ifRange, known)))
                .orElseThrow(Refusals::notFound);
    }
}
