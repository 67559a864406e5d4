package io.guichet.web.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.core.knowledge.ReadingAnArticle;
import io.guichet.web.caller.Callers;
import io.guichet.web.problem.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The images of an article in the window (R24), such that no browser runs what they may hold. */
@Named
@Path("/portals/{portalId}/articles/{articleId}/pictures/{number}")
@UnrestrictedAccess
public final class ArticlePicturesResource {

    private final Callers callers;
    private final VisitedPortals portals;
    private final ReadingAnArticle reading;

    @Inject
    public ArticlePicturesResource(Callers callers, VisitedPortals portals, ReadingAnArticle reading) {
        this.callers = callers;
        this.portals = portals;
        this.reading = reading;
    }

    /** Answers 404 for an image that there is not, that the caller's portal does not show, and that is none; 503 while Confluence is away. */
    @GET
    public Response get(
            @PathParam("portalId") String portalId,
            @PathParam("articleId") String articleId,
            @PathParam("number") String number) {
        var portal = portals.of(callers.reading(), portalId);
        if (!number.matches("[1-9]\\d{0,3}")) {
            throw Refusals.notFound();
        }
        var picture = reading.picture(portal.project(), articleId, Integer.parseInt(number))
                .orElseThrow(Refusals::notFound);
        return Response.ok(picture.content())
                .type(picture.type())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                // By the reader's own browser, and not for long: a page may be closed to her.
                .header("Cache-Control", "private, max-age=600")
                .build();
    }
}
