package io.guichet.web.conversation;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.AmendingAMessage;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.Pace;
import io.guichet.core.conversation.PostingAMessage;
import io.guichet.core.conversation.ReadingAConversation;
import io.guichet.web.caller.Callers;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import io.guichet.web.view.EntryView;
import io.guichet.web.view.EntryViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
    private final Pace pace;
    private final PostingAMessage posting;
    private final AmendingAMessage amending;
    private final Entries stored;
    private final EntryViews views;
    private final Traces traces;
    private final Answers answers;
    private final Json json;

    @Inject
    public EntriesResource(
            Callers callers,
            SeenConversations seen,
            ReadingAConversation reading,
            Pace pace,
            PostingAMessage posting,
            AmendingAMessage amending,
            Entries stored,
            EntryViews views,
            Traces traces,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.reading = reading;
        this.pace = pace;
        this.posting = posting;
        this.amending = amending;
        this.stored = stored;
        this.views = views;
        this.traces = traces;
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
    public Response post(
            @PathParam("id") String id,
            @Context HttpHeaders headers,
            @Context HttpServletRequest request,
            InputStream body) {
        var found = seen.of(callers.writing(headers), id);
        var message = json.read(body, NewMessage.class);
        var written = pace.message(found.access(), found.conversation().project(), message.client())
                .<Written>map(Written.Refused::new)
                .orElseGet(() -> posting.post(found.access(), found.conversation(), message.client(), message.text()));
        traces.note(found.access().person(), written, headers, request);
        return answers.entry(found.access(), written);
    }

    @PUT
    @Path("/{number}")
    public Response edit(
            @PathParam("id") String id,
            @PathParam("number") String number,
            @Context HttpHeaders headers,
            InputStream body) {
        var found = seen.of(callers.writing(headers), id);
        var text = json.read(body, NewWords.class).text();
        answers.allowed(amending.edit(found.access(), found.conversation(), numbered(number), text));
        var entry = stored.at(found.conversation().id(), numbered(number)).orElseThrow();
        return answers.ok(views.of(found.access(), entry));
    }

    @DELETE
    @Path("/{number}")
    public Response delete(
            @PathParam("id") String id, @PathParam("number") String number, @Context HttpHeaders headers) {
        var found = seen.of(callers.writing(headers), id);
        answers.allowed(amending.delete(found.access(), found.conversation(), numbered(number)));
        return Answers.done();
    }

    private static long numbered(String number) {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw Refusals.notFound();
        }
    }

    /** What a message shall say instead. */
    record NewWords(String text) {

        NewWords {
            Malformed.required("text", text);
        }
    }

    /** A page of entries; shorter than what was asked for only where there is no more. */
    record EntriesPage(List<EntryView> entries, long lastNumber) {}
}
