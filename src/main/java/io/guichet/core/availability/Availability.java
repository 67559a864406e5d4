package io.guichet.core.availability;

import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.routing.Loads;
import io.guichet.core.settings.Routing;
import io.guichet.core.settings.Schedule.Closing;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a project offers chat (R3, R6, R122, R126). One place for the answer, and no SQL: every portal page asks.
 *
 * <p>{@link #tick} tells open pages when hours begin or end, all have their hands full, or the settings have changed; whoever owns the clockwork
 * calls it every few seconds. Agents who come and go are told of by {@link Presence}.
 */
@Named
public final class Availability {

    private final Settings settings;
    private final PublicHolidays publicHolidays;
    private final Presence presence;
    private final Loads loads;
    private final Hub hub;
    private final Clock clock;
    private final Map<ProjectKey, Frame> told = new ConcurrentHashMap<>();

    @Inject
    public Availability(
            Settings settings, PublicHolidays publicHolidays, Presence presence, Loads loads, Hub hub, Clock clock) {
        this.settings = settings;
        this.publicHolidays = publicHolidays;
        this.presence = presence;
        this.loads = loads;
        this.hub = hub;
        this.clock = clock;
    }

    public Offer of(ProjectKey project) {
        var frame = frame(project);
        told.putIfAbsent(project, frame);
        var agents = presence.availableIn(project);
        var state = frame.state() == ChatState.OPEN && agents.isEmpty() ? ChatState.NOBODY : frame.state();
        return new Offer(state, agents, frame.reopensAt(), frame.closesAt(), frame.announced());
    }

    /** Tells where it has become different for a reason that lies in the clock, in the settings or in full hands. */
    public void tick() {
        for (var project : told.keySet()) {
            var now = frame(project);
            if (!now.equals(told.put(project, now))) {
                hub.publish(new Happening.AvailabilityChanged(project));
            }
        }
    }

    private Frame frame(ProjectKey project) {
        var rules = settings.of(project);
        if (!rules.enabled()) {
            return new Frame(rules.version(), ChatState.DISABLED, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var now = clock.instant();
        var hours = new OpenHours(rules.schedule(), publicHolidays);
        var announced = hours.announced(now).map(closing -> new Announced(closing, reopening(hours, closing)));
        if (hours.isOpen(now)) {
            var open = isBusy(project, rules.routing()) ? ChatState.BUSY : ChatState.OPEN;
            return new Frame(rules.version(), open, Optional.empty(), hours.closesAt(now), announced);
        }
        var state = hours.holiday(now).isPresent() ? ChatState.HOLIDAY : ChatState.CLOSED;
        return new Frame(rules.version(), state, hours.opensAgainAfter(now), Optional.empty(), announced);
    }

    /** All who are there have their hands full (R3): as good as nobody, for the moment. */
    private boolean isBusy(ProjectKey project, Routing routing) {
        var agents = presence.availableIn(project);
        return routing.isLimited()
                && !agents.isEmpty()
                && agents.stream().allMatch(agent -> loads.sessionsOf(agent) >= routing.capacity());
    }

    /** Support is back at the end of a closing, or with the next slot. */
    private static Optional<Instant> reopening(OpenHours hours, Closing closing) {
        return hours.isOpen(closing.to()) ? Optional.of(closing.to()) : hours.opensAgainAfter(closing.to());
    }

    /**
     * What a project offers at this moment.
     *
     * @param agents who is there
     * @param reopensAt while it is closed; absent where that is not in sight
     * @param closesAt while it is open; absent where it stays so for a week
     */
    public record Offer(
            ChatState state,
            Set<PersonKey> agents,
            Optional<Instant> reopensAt,
            Optional<Instant> closesAt,
            Optional<Announced> announced) {

        public boolean visible() {
            return state == ChatState.OPEN;
        }
    }

    /** A closing that is on, or soon enough to be told of. */
    public record Announced(Closing closing, Optional<Instant> reopensAt) {}

    /** Why the chat shows or not; the wire contract's words in camel case. */
    public enum ChatState {
        OPEN,
        CLOSED,
        HOLIDAY,
        NOBODY,
        BUSY,
        DISABLED,
        NOT_ENTITLED
    }

    /** What follows from settings, clock and hands that are full; the same until the next turn of the hours. */
    private record Frame(
            int version,
            ChatState state,
            Optional<Instant> reopensAt,
            Optional<Instant> closesAt,
            Optional<Announced> announced) {}
}
