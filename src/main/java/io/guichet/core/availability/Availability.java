package io.guichet.core.availability;

import io.guichet.core.portal.Portal;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the chat shows in a portal (R3, R122). One place for the answer, and no SQL: every portal page asks. */
@Named
public final class Availability {

    private final Settings settings;
    private final Presence presence;

    @Inject
    public Availability(Settings settings, Presence presence) {
        this.settings = settings;
        this.presence = presence;
    }

    public Offer of(Portal portal) {
        if (!settings.of(portal.project()).enabled()) {
            return new Offer(ChatState.DISABLED, 0);
        }
        var agents = presence.availableIn(portal.project()).size();
        return new Offer(agents == 0 ? ChatState.NOBODY : ChatState.OPEN, agents);
    }

    /** What a portal offers at this moment. */
    public record Offer(ChatState state, int agents) {
        public boolean visible() {
            return state == ChatState.OPEN;
        }
    }

    /** Why the chat shows or not; the wire contract's words in lower case. */
    public enum ChatState {
        OPEN,
        NOBODY,
        DISABLED
    }
}
