package io.guichet.web.agent;

import io.guichet.core.availability.Lease;
import io.guichet.core.availability.Presence;
import io.guichet.core.people.Account;
import io.guichet.core.people.Accounts;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.Portals;
import io.guichet.core.portal.ProjectKey;
import io.guichet.core.routing.Loads;
import io.guichet.core.settings.Settings;
import io.guichet.web.view.Moments;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows who is there to answer: the one who asks, and those with whom she shares projects (R77, R82). */
@Named
public final class PresenceViews {

    private final Presence presence;
    private final Loads loads;
    private final People people;
    private final Accounts accounts;
    private final Portals portals;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public PresenceViews(
            Presence presence,
            Loads loads,
            People people,
            Accounts accounts,
            Portals portals,
            Settings settings,
            Clock clock) {
        this.presence = presence;
        this.loads = loads;
        this.people = people;
        this.accounts = accounts;
        this.portals = portals;
        this.settings = settings;
        this.clock = clock;
    }

    PresenceView of(PersonKey agent, Set<ProjectKey> desks) {
        var now = clock.instant();
        var lease = presence.of(agent);
        var holds = lease.holdsAt(now);
        return new PresenceView(
                holds ? "available" : "away",
                lease.endsAfter(now).filter(end -> holds).map(Moments::text).orElse(null),
                projects(lease, now),
                desks.stream()
                        .flatMap(desk -> presence.availableIn(desk).stream())
                        .distinct()
                        .count(),
                lease.isPlannedAt(now) ? "plan" : "manual",
                lease.plan().map(PlanDocument::of).orElse(null),
                lease.by()
                        .filter(by -> !lease.isPlannedAt(now))
                        .map(by -> people.shown(by).name())
                        .orElse(null),
                colleagues(agent, desks),
                chats(desks));
    }

    private static Object projects(Lease lease, Instant now) {
        return lease.projects().isEmpty() || lease.isPlannedAt(now)
                ? "all"
                : lease.projects().stream().map(ProjectKey::value).sorted().toList();
    }

    private List<ChatView> chats(Set<ProjectKey> desks) {
        return desks.stream()
                .filter(desk -> settings.of(desk).enabled())
                .sorted(Comparator.comparing(ProjectKey::value))
                .map(desk -> new ChatView(
                        desk.value(),
                        portals.ofProject(desk).map(portal -> portal.name()).orElse(desk.value()),
                        presence.availableIn(desk).size()))
                .toList();
    }

    /** Those who have ever said something of their presence, she among them; who is available first. */
    List<ColleagueView> colleagues(PersonKey viewer, Set<ProjectKey> desks) {
        return Stream.concat(presence.all().stream().map(Lease::agent), Stream.of(viewer))
                .distinct()
                .filter(agent -> desks.stream().anyMatch(desk -> people.isAgent(agent, desk)))
                .flatMap(agent -> colleague(agent, viewer, desks).stream())
                .sorted(Comparator.comparing(ColleagueView::isAway).thenComparing(ColleagueView::name))
                .toList();
    }

    private Optional<ColleagueView> colleague(PersonKey agent, PersonKey viewer, Set<ProjectKey> desks) {
        var there = desks.stream().anyMatch(desk -> presence.availableIn(desk).contains(agent));
        var shown = people.shown(agent);
        return accounts.of(agent)
                .map(Account::userName)
                .map(name -> new ColleagueView(
                        shown.name(),
                        name,
                        shown.avatar(),
                        there ? "available" : "away",
                        loads.sessionsOf(agent),
                        agent.equals(viewer)));
    }

    /**
     * An agent's presence.
     *
     * @param until left out where that is not in sight, or she is away
     * @param projects {@code "all"} or a list of keys
     * @param available how many agents, she among them, can answer in the projects where she is an agent
     * @param changedBy the administrator who said it for her; else left out
     */
    record PresenceView(
            String state,
            String until,
            Object projects,
            long available,
            String source,
            PlanDocument plan,
            String changedBy,
            List<ColleagueView> colleagues,
            List<ChatView> chats) {}

    /** @param person her user name */
    record ColleagueView(String name, String person, String avatar, String state, long load, boolean me) {

        private boolean isAway() {
            return state.equals("away");
        }
    }

    /** A project where chat is on. */
    record ChatView(String project, String name, int available) {}
}
