package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.conversation.SearchedWords;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.replies.FillingAReply;
import io.guichet.core.replies.ManagingReplies;
import io.guichet.core.replies.ManagingReplies.Kept;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.conversation.SeenConversations.Seen;
import io.guichet.web.json.Json;
import io.guichet.web.json.Malformed;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import java.util.Optional;

/** Answers to be used again (R113). */
@Named
@Path("/cannedReplies")
@UnrestrictedAccess
public final class CannedRepliesResource {

    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 1_000;
    private static final int LONGEST_SEARCH = 200;

    private final Callers callers;
    private final SeenConversations seen;
    private final ManagingReplies managing;
    private final FillingAReply filling;
    private final Refusals refusals;
    private final Answers answers;
    private final Json json;

    @Inject
    public CannedRepliesResource(
            Callers callers,
            SeenConversations seen,
            ManagingReplies managing,
            FillingAReply filling,
            Refusals refusals,
            Answers answers,
            Json json) {
        this.callers = callers;
        this.seen = seen;
        this.managing = managing;
        this.filling = filling;
        this.refusals = refusals;
        this.answers = answers;
        this.json = json;
    }

    @GET
    public Response get(
            @QueryParam("project") String project,
            @QueryParam("q") String q,
            @QueryParam("conversation") String conversation,
            @QueryParam("limit") String limit) {
        var person = callers.reading();
        var wanted = project(project);
        var owners = managing.owners(person, wanted)
                .orElseThrow(() -> wanted.isPresent() ? Refusals.notFound() : Refusals.notAllowed());
        var about = conversation(person, conversation);
        var page = managing.found(owners, words(q)).stream()
                .limit(Parameters.limit(limit, PAGE, LARGEST_PAGE))
                .map(reply -> ReplyView.of(
                        reply,
                        managing.mayEdit(person, reply),
                        about.map(known -> filling.filled(reply, person, known.conversation()))))
                .toList();
        return answers.ok(new Page(page));
    }

    private static Optional<ProjectKey> project(String key) {
        return Optional.ofNullable(key).filter(word -> !word.isBlank()).map(ProjectKey::new);
    }

    private Optional<Seen> conversation(PersonKey person, String id) {
        var found = Optional.ofNullable(id).filter(word -> !word.isEmpty()).map(word -> seen.of(person, word));
        if (found.filter(known -> !known.access().isAgent()).isPresent()) {
            throw Refusals.notAllowed();
        }
        return found;
    }

    private static SearchedWords words(String q) {
        var text = q == null ? "" : q;
        if (text.length() > LONGEST_SEARCH) {
            throw new Malformed("q");
        }
        return SearchedWords.in(text.startsWith("/") ? text.substring(1) : text);
    }

    @POST
    public Response post(@Context HttpHeaders headers, InputStream body) {
        var person = callers.writing(headers);
        var reply = json.read(body, NewReply.class);
        var kept = managing.add(person, reply.owner(person), reply.words());
        return answers.with(201, view(person, kept))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Path("/{replyId}")
    public Response put(@PathParam("replyId") String id, @Context HttpHeaders headers, InputStream body) {
        var person = callers.writing(headers);
        var words = json.read(body, NewReply.Changed.class).words();
        return answers.ok(view(person, managing.change(person, id, words)));
    }

    private ReplyView view(PersonKey person, Kept kept) {
        if (kept instanceof Kept.Refused refused) {
            throw refusals.of(refused.why());
        }
        var reply = ((Kept.Done) kept).reply();
        return ReplyView.of(reply, managing.mayEdit(person, reply), Optional.empty());
    }

    @DELETE
    @Path("/{replyId}")
    public Response delete(@PathParam("replyId") String id, @Context HttpHeaders headers) {
        managing.remove(callers.writing(headers), id).map(refusals::of).ifPresent(refused -> {
            throw refused;
        });
        return Answers.done();
    }

    record Page(List<ReplyView> replies) {}
}
