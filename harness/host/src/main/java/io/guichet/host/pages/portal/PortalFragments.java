package io.guichet.host.pages.portal;

import io.guichet.host.pages.PageWorld;
import io.guichet.host.pages.Visitor;
import io.guichet.host.servicedesk.portals.JsmPortal;
import io.guichet.host.webfragments.RenderedPanel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What plugins put on a page of the portal: panels above, below and at its foot, and links in the user's menu. */
final class PortalFragments {

    /** The HTML of the panels of each place, and the links. */
    record Fragments(
            List<String> headerPanels,
            List<String> subheaderPanels,
            List<String> footerPanels,
            List<Link> userMenuItems) {}

    /** A link of the user's menu. */
    record Link(String label, String url, String id) {}

    private final PageWorld world;
    private final Visitor visitor;
    private final HttpServletRequest request;

    PortalFragments(PageWorld world, Visitor visitor, HttpServletRequest request) {
        this.world = world;
        this.visitor = visitor;
        this.request = request;
    }

    Fragments of(CustomerModelsResource.Options options) {
        Map<String, Object> context = context(options);
        return new Fragments(
                panels("header", context),
                panels("subheader", context),
                panels("footer", context),
                world.items().items("servicedesk.portal.user.menu.actions", context).stream()
                        .map(item -> new Link(item.label(), item.url(), item.id()))
                        .toList());
    }

    /** As in JSM there is no portal on the pages of the user and of the help centre, and never a JiraHelper. */
    private Map<String, Object> context(CustomerModelsResource.Options options) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", visitor.user());
        context.put("request", request);
        context.put("portalPage", options.portalPage());
        if (options.portalId() != null) {
            world.desk().portals().byId(options.portalId()).ifPresent(portal -> put(context, portal));
        }
        return context;
    }

    private static void put(Map<String, Object> context, JsmPortal portal) {
        context.put("portal", portal);
        context.put("portalId", portal.id());
    }

    private List<String> panels(String place, Map<String, Object> context) {
        return world.panels().render("servicedesk.portal." + place, context).stream()
                .map(RenderedPanel::html)
                .toList();
    }
}
