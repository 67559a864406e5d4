package io.guichet.core.conversation;

import static java.util.Comparator.comparing;

import io.guichet.core.delivery.Happening;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Happening.Forgotten;
import io.guichet.core.delivery.Hub;
import io.guichet.core.portal.ProjectKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who waits for an agent, project by project, in the order in which they asked.
 *
 * <p>In memory: what this node hears moves it, what other nodes wrote is heard by the tail, and the database is asked at
 * the start and, on several nodes, now and then.
 */
@Named
public final class Queue {

    /** More than anybody reads in a second; the rest is told in the next one. */
    private static final int TOLD_AT_ONCE = 200;

    private static final Comparator<Place> ORDER =
            comparing(Place::since).thenComparing(place -> place.id().value());

    private final Journal journal;
    private final Hub hub;
    private final Map<ConversationId, Place> places = new HashMap<>();
    private final Map<ProjectKey, TreeSet<Place>> lines = new HashMap<>();
    private final Map<ConversationId, Integer> told = new HashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public Queue(Journal journal, Hub hub) {
        this.journal = journal;
        this.hub = hub;
    }

    public void start() {
        registration = hub.register(told -> {
            if (told.happening() instanceof EntryStored stored) {
                heard(stored.conversation());
            } else if (told.happening() instanceof Forgotten forgotten) {
                gone(forgotten);
            }
        });
    }

    public void stop() {
        registration.close();
    }

    /** 1 is next; absent for what does not wait. */
    public synchronized OptionalInt positionOf(Conversation head) {
        var place = places.get(head.id());
        var line = lines.get(head.project());
        return place == null || line == null
                ? OptionalInt.empty()
                : OptionalInt.of(line.headSet(place, true).size());
    }

    private synchronized void heard(Conversation head) {
        var place = placeOf(head);
        var before = places.get(head.id());
        if (place.isPresent() && place.get().equals(before)) {
            return;
        }
        if (before != null) {
            leave(before);
        }
        place.ifPresent(this::join);
    }

    private synchronized void gone(Forgotten forgotten) {
        List.copyOf(places.values()).stream()
                .filter(place -> forgotten.isGone(place.id()))
                .forEach(this::leave);
    }

    /** Who has been told that nobody answers has left the line; an agent who comes takes the first who waits. */
    private static Optional<Place> placeOf(Conversation head) {
        return head.life()
                .waiting()
                .filter(waiting -> !(head.state() instanceof State.Busy))
                .map(waiting -> new Place(head.project(), waiting.since(), head.id()));
    }

    private void join(Place place) {
        places.put(place.id(), place);
        lines.computeIfAbsent(place.project(), none -> new TreeSet<>(ORDER)).add(place);
        // Whoever opens or moves it is told where it stands by that very event.
        told.put(place.id(), lineOf(place).headSet(place, true).size());
    }

    private void leave(Place place) {
        places.remove(place.id());
        told.remove(place.id());
        lineOf(place).remove(place);
    }

    private TreeSet<Place> lineOf(Place place) {
        return lines.computeIfAbsent(place.project(), none -> new TreeSet<>(ORDER));
    }

    /**
     * Brings the lines to what is stored: at the start, and on several nodes now and then.
     *
     * @param stirring all that stirs; where it says something else than this node knows, the journal says which is later
     */
    public void look(Collection<Conversation> stirring) {
        differing(stirring).forEach(id -> journal.head(id).ifPresent(this::heard));
    }

    private synchronized Set<ConversationId> differing(Collection<Conversation> stirring) {
        var waiting = new HashMap<ConversationId, Place>();
        stirring.forEach(head -> placeOf(head).ifPresent(place -> waiting.put(head.id(), place)));
        var differing = new HashSet<ConversationId>();
        waiting.forEach((id, place) -> {
            if (!place.equals(places.get(id))) {
                differing.add(id);
            }
        });
        places.keySet().stream().filter(id -> !waiting.containsKey(id)).forEach(differing::add);
        return differing;
    }

    /** Tells those who moved up; somebody calls it every second. */
    public void tick() {
        moved().forEach(id -> journal.head(id).ifPresent(head -> hub.publish(new Happening.QueueMoved(head))));
    }

    private synchronized List<ConversationId> moved() {
        var moved = new ArrayList<ConversationId>();
        for (var line : lines.values()) {
            var position = 0;
            for (var place : line) {
                position++;
                if (moved.size() < TOLD_AT_ONCE && position != told.getOrDefault(place.id(), 0)) {
                    told.put(place.id(), position);
                    moved.add(place.id());
                }
            }
        }
        return moved;
    }

    private record Place(ProjectKey project, Instant since, ConversationId id) {}
}
