package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.knowledge.SuggestingArticles;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.SeenConversations;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Articles for the agent of a conversation to send a link of (R108). What agents search is not counted. */
@Named
@Path("/conversations/{id}/articles")
@UnrestrictedAccess
public final class RelatedArticlesResource {

    private final Callers callers;
    private final SeenConversations seen;
    private final SuggestingArticles suggesting;
    private final Answers answers;

    @Inject
    public RelatedArticlesResource(
            Callers callers, SeenConversations seen, SuggestingArticles suggesting, Answers answers) {
        this.callers = callers;
        this.seen = seen;
        this.suggesting = suggesting;
        this.answers = answers;
    }

    @GET
    public Response get(
            @PathParam("id") String id,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") String limit) {
        var found = seen.of(callers.reading(), id);
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        var project = found.conversation().project();
        var question = TypedQuestion.of(words, limit);
        var begun = System.nanoTime();
        var articles = suggesting.toAgent(project, question.words(), question.limit());
        return answers.ok(ArticlesView.toAgent(
                articles,
                article -> suggesting.toCustomers(project, article),
                (System.nanoTime() - begun) / 1_000_000));
    }
}
