package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.knowledge.BrowsingArticles;
import io.guichet.core.knowledge.BrowsingArticles.Wish;
import io.guichet.core.knowledge.CountingArticles;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.web.caller.Callers;
import io.guichet.web.conversation.Answers;
import io.guichet.web.conversation.Parameters;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;

/** The knowledge base to look around in (R27, R72): spaces, modules, countries, what is new, what speaks of some words. */
@Named
@Path("/portals/{portalId}/library")
@UnrestrictedAccess
public final class LibraryResource {

    private static final int PAGE = 20;
    private static final int MOST = 50;
    private static final int LONGEST = 200;
    private static final Duration SOON = Duration.ofSeconds(15);

    private final Callers callers;
    private final VisitedPortals portals;
    private final BrowsingArticles browsing;
    private final CountingArticles counting;
    private final Answers answers;

    @Inject
    public LibraryResource(
            Callers callers,
            VisitedPortals portals,
            BrowsingArticles browsing,
            CountingArticles counting,
            Answers answers) {
        this.callers = callers;
        this.portals = portals;
        this.browsing = browsing;
        this.counting = counting;
        this.answers = answers;
    }

    @GET
    public Response get(
            @PathParam("portalId") String portalId,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("space") @DefaultValue("") String space,
            @QueryParam("module") @DefaultValue("") String module,
            @QueryParam("country") @DefaultValue("") String country,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        var person = callers.searching();
        var portal = portals.of(person, portalId);
        var wish = new Wish(
                chosen(space),
                chosen(module),
                chosen(country),
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                (int) Math.min(BrowsingArticles.FARTHEST, Parameters.number("cursor", cursor, 0)),
                Parameters.limit(limit, PAGE, MOST));
        try {
            var shelf = browsing.of(portal.project(), wish);
            // Further pages are of the same search.
            if (wish.from() == 0) {
                counting.searched(person, portal.project(), wish.words(), shelf.articles());
            }
            return answers.ok(LibraryView.of(shelf));
        } catch (KnowledgeBaseIsAway away) {
            throw Refusals.unavailable(away.pause().orElse(SOON));
        }
    }

    private static Optional<String> chosen(String value) {
        return Optional.of(value).filter(it -> !it.isBlank());
    }
}
