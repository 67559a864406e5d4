package io.guichet.web.conversation;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.PostingAMessage;
import io.guichet.core.conversation.ReadingAConversation;
import io.guichet.web.caller.Callers;
import io.guichet.web.json.Json;
import io.guichet.web.view.EntryView;
import io.guichet.web.view.EntryViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

/** What was said and what happened, by number; and the way to say something. */
@Named
@Path("/conversations/{id}/entries")
@UnrestrictedAccess
public final class EntriesResource {

    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 500;

    private final Callers callers;
    private final SeenConversations seen;
    private final ReadingAConversation reading;
    private final PostingAMessage posting;
    private final EntryViews views;
    private final Answers answers;
    private final Json json;

    @Inject
    public EntriesResource(
            Callers callers,
            SeenConversations seen,
            ReadingAConversation reading,
            PostingAMessage posting,
            EntryViews views,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.reading = reading;
        this.posting = posting;
        this.views = views;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get(
            @PathParam("id") String id, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        var found = seen.of(callers.reading(), id);
        var from = Parameters.number("after", after, 0);
        var size = Parameters.limit(limit, PAGE, LARGEST_PAGE);
        var entries = reading.page(found.access(), found.conversation(), from, size).stream()
                .map(entry -> views.of(found.access(), entry))
                .toList();
        return answers.ok(new EntriesPage(entries, lastNumber(found.conversation(), entries)));
    }

    /** What was said since the head was read counts. */
    private static long lastNumber(Conversation head, List<EntryView> entries) {
        var last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
        return Math.max(head.lastNumber(), last);
    }

    @POST
    public Response post(@PathParam("id") String id, @Context HttpHeaders headers, InputStream body) {
        var found = seen.of(callers.writing(headers), id);
        var message = json.read(body, NewMessage.class);
        var written = posting.post(found.access(), found.conversation(), message.client(), message.text());
        return answers.entry(found.access(), written);
    }

    /** A page of entries; shorter than what was asked for only where there is no more. */
    record EntriesPage(List<EntryView> entries, long lastNumber) {}
}
