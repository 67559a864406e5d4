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

    private static final int MOST = 20;
    private static final int LONGEST = 1_000;

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
            @QueryParam("limit") @DefaultValue("5") int limit) {
        var found = seen.of(callers.reading(), id);
        if (!found.access().isAgent()) {
            throw Refusals.notAllowed();
        }
        var project = found.conversation().project();
        var begun = System.nanoTime();
        var asked = words.length() > LONGEST ? words.substring(words.length() - LONGEST) : words;
        var articles = suggesting.toAgent(project, asked, Math.max(1, Math.min(MOST, limit)));
        return answers.ok(ArticlesView.toAgent(
                articles,
                article -> suggesting.toCustomers(project, article),
                (System.nanoTime() - begun) / 1_000_000));
    }
}
