package io.guichet.host.pages;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.guichet.host.webfragments.RenderedPanel;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The portal's private call for what its pages show besides requests: who is there, and what plugins put on a page.
 *
 * <p>Asked again on every navigation, as the real portal does, so that web panels are rendered per page.
 */
@Path("customer/models")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerModels {

    private static final List<String> PLACES = List.of("header", "subheader", "footer");

    private final PageWorld world;

    CustomerModels(PageWorld world) {
        this.world = world;
    }

    /** @param portalId absent on pages that belong to no portal */
    public record Options(String portalPage, Integer portalId) {}

    public record Asked(List<String> models, Options options) {}

    @POST
    @UnrestrictedAccess
    public Map<String, Object> models(Asked asked) {
        var answer = new LinkedHashMap<String, Object>();
        var visitor = world.visitor().get();
        if (asked.models().contains("user") && visitor.isLoggedIn()) {
            answer.put(
                    "user",
                    Map.of(
                            "key", visitor.user().getKey(),
                            "userName", visitor.name(),
                            "displayName", visitor.user().getDisplayName(),
                            "locale", visitor.locale().toString()));
        }
        if (asked.models().contains("portalWebFragments")) {
            answer.put("portalWebFragments", fragments(asked.options(), visitor));
        }
        return answer;
    }

    private Map<String, Object> fragments(Options options, Visitor visitor) {
        var context = new HashMap<String, Object>();
        context.put("portalPage", options.portalPage());
        if (visitor.isLoggedIn()) {
            context.put("user", visitor.user());
        }
        if (options.portalId() != null) {
            context.put("portal", Map.of("id", options.portalId()));
        }
        var fragments = new LinkedHashMap<String, Object>();
        for (var place : PLACES) {
            fragments.put(
                    place + "Panels",
                    world.panels().render("servicedesk.portal." + place, context).stream()
                            .map(RenderedPanel::html)
                            .toList());
        }
        return fragments;
    }
}
