package io.guichet.web.portal;

import io.guichet.core.availability.Availability;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.Portals;
import io.guichet.core.settings.Settings;
import io.guichet.web.view.EntryViews;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says what a portal shows of the chat to one person.
 *
 * <p>Every portal page asks every 25 s, so the answer costs no SQL: whether a person may use a portal is remembered for
 * {@link #REMEMBERED}. Nothing is given away by it but that the chat is open; whoever writes is checked at that moment.
 */
@Named
public final class ChatStates {

    static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final int KEPT = 20_000;

    private final Portals portals;
    private final People people;
    private final Settings settings;
    private final Availability availability;
    private final UnreadTotals unread;
    private final Clock clock;
    private final Map<Door, Found> doors = new ConcurrentHashMap<>();

    @Inject
    public ChatStates(
            Portals portals,
            People people,
            Settings settings,
            Availability availability,
            UnreadTotals unread,
            Clock clock) {
        this.portals = portals;
        this.people = people;
        this.settings = settings;
        this.availability = availability;
        this.unread = unread;
        this.clock = clock;
    }

    /** Absent where the portal does not exist for this person. */
    public Optional<ChatView> of(PersonKey person, PortalId id) {
        return portal(new Door(person, id)).map(portal -> view(person, portal));
    }

    private Optional<Portal> portal(Door door) {
        var now = clock.millis();
        if (doors.size() > KEPT) {
            doors.clear();
        }
        return doors.compute(door, (key, known) -> known != null && now < known.until ? known : find(key, now)).portal;
    }

    private Found find(Door door, long now) {
        var portal = portals.byId(door.portal).filter(known -> people.mayUsePortal(door.person, known.id()));
        return new Found(portal, now + REMEMBERED.toMillis());
    }

    private ChatView view(PersonKey person, Portal portal) {
        var offer = availability.of(portal);
        var rules = settings.of(portal.project());
        return new ChatView(
                portal.id().toString(),
                offer.visible(),
                EntryViews.word(offer.state()),
                rules.pickUpMinutes(),
                rules.welcome().isBlank() ? null : rules.welcome(),
                unread.of(person, portal.id()));
    }

    private record Door(PersonKey person, PortalId portal) {}

    private record Found(Optional<Portal> portal, long until) {}
}
