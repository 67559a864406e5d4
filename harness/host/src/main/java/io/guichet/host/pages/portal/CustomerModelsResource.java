package io.guichet.host.pages.portal;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.host.pages.PageWorld;
import io.guichet.host.pages.Visitor;
import io.guichet.host.servicedesk.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The private call from which the portal's pages have all they show.
 *
 * <p>A page names the models that it needs. What plugins put on it is one of them, so that it is rendered anew on every
 * navigation.
 */
@Path("customer/models")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerModelsResource {

    /** What the page is about; what does not concern it is null. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Options(
            String portalPage, Integer portalId, Integer requestTypeId, String issueKey, String status, String term) {}

    /** The models that a page needs. */
    public record Asked(List<String> models, Options options) {}

    private final PageWorld world;

    @Context
    private HttpServletRequest request;

    public CustomerModelsResource(PageWorld world) {
        this.world = world;
    }

    @POST
    @UnrestrictedAccess
    public Response models(Asked asked) {
        Visitor visitor = world.visitor();
        if (!visitor.isLoggedIn()) {
            return Response.status(Response.Status.UNAUTHORIZED)
                    .entity(Map.of("reasonKey", "sd.user.not.logged.in"))
                    .build();
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            for (String model : asked.models()) {
                answer.put(model, model(model, asked.options(), visitor));
            }
            return Response.ok(answer).build();
        } catch (Refused refused) {
            return Response.status(refused.status())
                    .entity(Map.of("reasonCode", refused.status(), "errorMessage", refused.getMessage()))
                    .build();
        }
    }

    private Object model(String name, Options options, Visitor visitor) {
        PortalModels portals = new PortalModels(world, visitor);
        RequestModels requests = new RequestModels(world, visitor);
        return switch (name) {
            case "user" -> portals.user();
            case "helpCenterBranding" -> portals.branding();
            case "sharedPortal" -> portals.all();
            case "portal" -> portals.one(options.portalId());
            case "reqCreate" -> portals.form(options.portalId(), options.requestTypeId());
            case "reqDetails" -> requests.one(options.issueKey());
            case "allReqFilter" -> requests.mine(options.status(), options.term());
            case "portalWebFragments" -> new PortalFragments(world, visitor, request).of(options);
            default -> Map.of();
        };
    }
}
