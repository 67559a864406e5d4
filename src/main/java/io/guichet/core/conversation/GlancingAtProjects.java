package io.guichet.core.conversation;

import static java.util.stream.Collectors.groupingBy;

import io.guichet.core.availability.Availability;
import io.guichet.core.availability.Availability.ChatState;
import io.guichet.core.availability.Availability.Offer;
import io.guichet.core.availability.Lease;
import io.guichet.core.availability.PickUp;
import io.guichet.core.availability.Presence;
import io.guichet.core.people.People;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.settings.ProjectSettings;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the chat of every service project stands, side by side, for who administers all of them.
 *
 * <p>A few statements for all of them together, however many there are.
 */
@Named
public final class GlancingAtProjects {

    private final Portals portals;
    private final Settings settings;
    private final Availability availability;
    private final Presence presence;
    private final People people;
    private final OpenMatters matters;
    private final Conversations conversations;
    private final PickUp pickUp;
    private final Clock clock;

    @Inject
    public GlancingAtProjects(
            Portals portals,
            Settings settings,
            Availability availability,
            Presence presence,
            People people,
            OpenMatters matters,
            Conversations conversations,
            PickUp pickUp,
            Clock clock) {
        this.portals = portals;
        this.settings = settings;
        this.availability = availability;
        this.presence = presence;
        this.people = people;
        this.matters = matters;
        this.conversations = conversations;
        this.pickUp = pickUp;
        this.clock = clock;
    }

    /** Every service project, by name. */
    public List<Glance> all() {
        var all = portals.all();
        var rules = settings.of(all.stream().map(Portal::project).toList());
        var waits = matters.all()
                .filter(head -> head.state().isWaiting() && !head.resolved())
                .collect(groupingBy(Conversation::project));
        var unresolved = conversations.unresolved();
        return all.stream()
                .map(portal -> glance(
                        portal,
                        rules.getOrDefault(portal.project(), ProjectSettings.DEFAULTS),
                        waits.getOrDefault(portal.project(), List.of()),
                        unresolved))
                .toList();
    }

    private Glance glance(
            Portal portal, ProjectSettings rules, List<Conversation> waits, Map<ProjectKey, Integer> unresolved) {
        var project = portal.project();
        var offer = availability.of(project);
        var agents = rules.enabled() ? agents(project) : 0;
        return new Glance(
                portal,
                offer.state(),
                offer.reopensAt(),
                offer.agents().size(),
                agents,
                unresolved.getOrDefault(project, 0),
                waits.size(),
                rules.enabled() ? problems(rules, offer, agents, waits) : List.of());
    }

    /** Those who have ever said whether they are there; where chat is off nobody is asked about it. */
    private int agents(ProjectKey project) {
        return (int) presence.all().stream()
                .map(Lease::agent)
                .filter(agent -> people.isAgent(agent, project))
                .count();
    }

    private List<Problem> problems(ProjectSettings rules, Offer offer, int agents, List<Conversation> waits) {
        var found = new ArrayList<Problem>();
        if (rules.schedule().week().isEmpty()) {
            found.add(Problem.HOURS);
        }
        if (agents == 0) {
            found.add(Problem.AGENTS);
        } else if (offer.state() == ChatState.NOBODY) {
            found.add(Problem.NOBODY);
        }
        var now = clock.instant();
        if (waits.stream().anyMatch(head -> isLate(head, now))) {
            found.add(Problem.LATE);
        }
        return found;
    }

    /** In open hours, as the customer was promised it. */
    private boolean isLate(Conversation head, Instant now) {
        return head.life()
                .waiting()
                .flatMap(wait -> pickUp.before(head.project(), wait.since()))
                .filter(now::isAfter)
                .isPresent();
    }

    /** What somebody should look at. */
    public enum Problem {
        /** No slot: it would never open. */
        HOURS,
        /** Nobody has ever said that she is there. */
        AGENTS,
        /** It is open, and nobody is there. */
        NOBODY,
        /** Somebody waits for longer than is promised. */
        LATE
    }

    /**
     * A project's chat at this moment.
     *
     * @param reopensAt while it is closed; absent where that is not in sight
     * @param available how many agents can answer now
     * @param agents how many have ever said whether they are there; none where chat is off
     */
    public record Glance(
            Portal portal,
            ChatState state,
            Optional<Instant> reopensAt,
            int available,
            int agents,
            int unresolved,
            int waiting,
            List<Problem> problems) {

        public Glance {
            problems = List.copyOf(problems);
        }

        public boolean enabled() {
            return state != ChatState.DISABLED;
        }
    }
}
