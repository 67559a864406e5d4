package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.WritingANote;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.NewMessage;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Words among agents. */
@Named
@Path("/conversations/{id}/notes")
@UnrestrictedAccess
public final class NotesResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final WritingANote writing;
    private final Answers answers;
    private final Json json;

    @Inject
    public NotesResource(Callers callers, SeenConversations seen, WritingANote writing, Answers answers, Json json) {
        this.callers = callers;
        this.seen = seen;
        this.writing = writing;
        this.answers = answers;
        this.json = json;
    }

    @POST
    public Response post(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var found = seen.of(callers.writing(headers), id);
        var note = json.read(body, NewMessage.class);
        return answers.entry(
                found.access(), writing.write(found.access(), found.conversation(), note.client(), note.text()));
    }
}
