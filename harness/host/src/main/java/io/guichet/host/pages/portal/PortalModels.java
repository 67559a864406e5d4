package io.guichet.host.pages.portal;

import io.guichet.host.jira.people.AvatarUrls;
import io.guichet.host.pages.PageWorld;
import io.guichet.host.pages.Visitor;
import io.guichet.host.servicedesk.Refused;
import io.guichet.host.servicedesk.desks.JsmServiceDesk;
import io.guichet.host.servicedesk.portals.JsmPortal;
import io.guichet.host.servicedesk.portals.JsmRequestType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the portal's pages show besides requests. */
final class PortalModels {

    /** Who looks. */
    record User(String key, String userName, String displayName, String locale, String avatar, boolean agent) {}

    /** A portal by itself, or with the kinds of requests it offers. */
    record Portal(int id, int serviceDeskId, String key, String name, String description, List<Type> reqTypes) {}

    /** A kind of request. */
    record Type(int id, String name, String description, String helpText, long icon) {}

    /** What the form of a request asks for. */
    record Form(Portal portal, Type type, List<Field> fields) {}

    record Field(String fieldId, String label, boolean required, boolean multiLine) {}

    private final PageWorld world;
    private final Visitor visitor;

    PortalModels(PageWorld world, Visitor visitor) {
        this.world = world;
        this.visitor = visitor;
    }

    User user() {
        return new User(
                visitor.user().getKey(),
                visitor.name(),
                visitor.displayName(),
                visitor.locale().toString(),
                AvatarUrls.ofUser(visitor.user(), AvatarUrls.Pixels.MEDIUM),
                visitor.licensed());
    }

    Map<String, String> branding() {
        return Map.of("helpCenterTitle", visitor.words().say("helpCentre"));
    }

    List<Portal> all() {
        return world.desk().portals().all().stream()
                .filter(portal -> world.desk().access().mayEnter(visitor.user(), desk(portal)))
                .map(portal -> portal(portal, List.of()))
                .toList();
    }

    Portal one(Integer id) {
        JsmPortal portal = entered(id);
        return portal(portal, types(portal).map(PortalModels::type).toList());
    }

    Form form(Integer portalId, Integer typeId) {
        JsmPortal portal = entered(portalId);
        JsmRequestType type = types(portal)
                .filter(found -> typeId != null && found.id() == typeId)
                .findFirst()
                .orElseThrow(PortalModels::unknown);
        return new Form(
                portal(portal, List.of()),
                type(type),
                List.of(
                        new Field("summary", visitor.words().say("summary"), true, false),
                        new Field("description", visitor.words().say("description"), false, true)));
    }

    private JsmPortal entered(Integer id) {
        return world.desk().portals().all().stream()
                .filter(portal -> id != null && portal.id() == id)
                .filter(portal -> world.desk().access().mayEnter(visitor.user(), desk(portal)))
                .findFirst()
                .orElseThrow(PortalModels::unknown);
    }

    private JsmServiceDesk desk(JsmPortal portal) {
        return world.desk().desks().byId(portal.serviceDeskId()).orElseThrow();
    }

    private Stream<JsmRequestType> types(JsmPortal portal) {
        return world.desk().requestTypes().ofPortal(portal.id()).stream().filter(type -> !type.hidden());
    }

    private static Portal portal(JsmPortal portal, List<Type> types) {
        return new Portal(
                portal.id(), portal.serviceDeskId(), portal.portalKey(), portal.name(), portal.description(), types);
    }

    private static Type type(JsmRequestType type) {
        return new Type(type.id(), type.name(), type.description(), type.helpText(), type.iconId());
    }

    private static Refused unknown() {
        return Refused.notFound("The portal does not exist or you do not have permission to see it.");
    }
}
