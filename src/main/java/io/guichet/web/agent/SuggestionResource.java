package io.guichet.web.agent;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.assistant.AnsweringFromArticles.Hint;
import io.guichet.core.assistant.SuggestingAnAnswer;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/** An answer in the words of the articles, for the agent's composer; nothing is sent by it. */
@Named
@Path("/conversations/{id}/suggestion")
@UnrestrictedAccess
public final class SuggestionResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final SuggestingAnAnswer suggesting;
    private final Answers answers;

    @Inject
    public SuggestionResource(Callers callers, SeenConversations seen, SuggestingAnAnswer suggesting, Answers answers) {
        this.callers = callers;
        this.seen = seen;
        this.suggesting = suggesting;
        this.answers = answers;
    }

    /**
     * @param number of the message that it answers
     * @param sources none where nothing answers
     */
    record SuggestionView(long number, String text, List<HintView> sources) {}

    /**
     * @param passage its exact words
     * @param customerReads whether the article may be shown to the customer, too
     */
    record HintView(
            String id, String title, String url, String kind, String space, String passage, boolean customerReads) {

        static HintView of(Hint hint) {
            var source = hint.source();
            return new HintView(
                    source.article(),
                    source.title(),
                    source.url(),
                    source.kind(),
                    source.space(),
                    source.quote(),
                    hint.customerReads());
        }
    }

    @GET
    public Response get(@PathParam("id") String id) {
        var found = seen.of(callers.searching(), id);
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        var suggestion = suggesting.in(found.conversation());
        var text = suggestion.sources().stream().map(SuggestionResource::quoted).collect(Collectors.joining("\n\n"));
        return answers.ok(new SuggestionView(
                suggestion.number(),
                text,
                suggestion.sources().stream().map(HintView::of).toList()));
    }

    /** The words, and where they stand, so that the customer can read on; no address that leads her nowhere. */
    private static String quoted(Hint hint) {
        var source = hint.source();
        return hint.customerReads() ? source.quote() + "\n" + source.title() + " – " + source.url() : source.quote();
    }
}
