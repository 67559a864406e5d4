package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.knowledge.CountingArticles;
import io.guichet.core.knowledge.ReadingAnArticle;
import io.guichet.core.knowledge.SuggestingArticles;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Articles that may answer what a customer is typing (R24). Nothing here asks the database: it is called at every pause. */
@Named
@Path("/portals/{portalId}/articles")
@UnrestrictedAccess
public final class ArticlesResource {

    private final Callers callers;
    private final VisitedPortals portals;
    private final SuggestingArticles suggesting;
    private final ReadingAnArticle reading;
    private final CountingArticles counting;
    private final Answers answers;

    @Inject
    public ArticlesResource(
            Callers callers,
            VisitedPortals portals,
            SuggestingArticles suggesting,
            ReadingAnArticle reading,
            CountingArticles counting,
            Answers answers) {
        this.callers = callers;
        this.portals = portals;
        this.suggesting = suggesting;
        this.reading = reading;
        this.counting = counting;
        this.answers = answers;
    }

    @GET
    public Response get(
            @PathParam("portalId") String portalId,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") String limit) {
        var person = callers.reading();
        var portal = portals.of(person, portalId);
        var question = TypedQuestion.of(words, limit);
        var begun = System.nanoTime();
        var found = suggesting.to(portal.project(), question.words(), question.limit());
        if (suggesting.searches(portal.project())) {
            counting.searched(person, portal.project(), question.words(), found);
        }
        return answers.ok(ArticlesView.of(found, (System.nanoTime() - begun) / 1_000_000));
    }

    @GET
    @Path("/{articleId}")
    public Response one(@PathParam("portalId") String portalId, @PathParam("articleId") String articleId) {
        var person = callers.reading();
        var portal = portals.of(person, portalId);
        var opened = reading.open(portal.project(), articleId).orElseThrow(Refusals::notFound);
        return answers.ok(ArticlesView.of(portalId, opened));
    }

    /** She reads it. Said again, it counts once a day. */
    @POST
    @Path("/{articleId}/opened")
    public Response opened(
            @PathParam("portalId") String portalId,
            @PathParam("articleId") String articleId,
            @Context HttpHeaders headers) {
        return told(portalId, articleId, headers, counting::opened);
    }

    /** It answered her question (R26). Said again, it counts once a day. */
    @POST
    @Path("/{articleId}/solved")
    public Response solved(
            @PathParam("portalId") String portalId,
            @PathParam("articleId") String articleId,
            @Context HttpHeaders headers) {
        return told(portalId, articleId, headers, counting::solved);
    }

    private Response told(String portalId, String articleId, HttpHeaders headers, Counted counted) {
        var person = callers.writing(headers);
        var project = portals.of(person, portalId).project();
        var article = suggesting.article(project, articleId).orElseThrow(Refusals::notFound);
        counted.by(person, project, article.id());
        return Answers.done();
    }

    private interface Counted {
        void by(PersonKey person, ProjectKey project, String article);
    }
}
