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
import java.util.Optional;

/** Says what a portal shows of the chat to one person; from memory alone, for every portal page asks every 25 s. */
@Named
public final class ChatStates {

    private final Portals portals;
    private final People people;
    private final Settings settings;
    private final Availability availability;
    private final UnreadTotals unread;

    @Inject
    public ChatStates(
            Portals portals, People people, Settings settings, Availability availability, UnreadTotals unread) {
        this.portals = portals;
        this.people = people;
        this.settings = settings;
        this.availability = availability;
        this.unread = unread;
    }

    /** Absent where the portal does not exist for this person. */
    public Optional<ChatView> of(PersonKey person, PortalId id) {
        return portals.byId(id)
                .filter(portal -> people.mayUsePortal(person, portal.id()))
                .map(portal -> view(person, portal));
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
}
