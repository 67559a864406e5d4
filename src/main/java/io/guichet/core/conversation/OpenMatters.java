package io.guichet.core.conversation;

import static java.util.stream.Collectors.toMap;

import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Happening.Forgotten;
import io.guichet.core.delivery.Happening.HeadChanged;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What of a customer's waits, is live, is owed an answer, or invites her at this moment: asked on every portal page, so it answers from
 * memory.
 */
@Named
public final class OpenMatters {

    private final Journal journal;
    private final Hub hub;
    private final Clock clock;
    private final Map<PersonKey, Map<ConversationId, Conversation>> open = new ConcurrentHashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public OpenMatters(Journal journal, Hub hub, Clock clock) {
        this.journal = journal;
        this.hub = hub;
        this.clock = clock;
    }

    public void start() {
        registration = hub.register(told -> {
            if (told.happening() instanceof EntryStored stored) {
                heard(stored.conversation());
            } else if (told.happening() instanceof HeadChanged changed) {
                heard(changed.conversation());
            } else if (told.happening() instanceof Forgotten forgotten) {
                forget(forgotten);
            }
        });
    }

    /** It may be somebody else's, too: an account that has another key. */
    private void forget(Forgotten forgotten) {
        forgotten.conversation().ifPresent(id -> {
            open.values().forEach(those -> those.remove(id));
            open.values().removeIf(Map::isEmpty);
            if (!forgotten.gone()) {
                journal.head(id).ifPresent(this::heard);
            }
        });
    }

    public void stop() {
        registration.close();
    }

    /** The conversation to which an agent invites this person now; the one that began last, where there are several. */
    public Optional<Conversation> invitationOf(PersonKey customer, PortalId portal) {
        var now = clock.instant();
        return of(customer, portal).stream()
                .filter(head -> head.life()
                        .openInvitation()
                        .map(Invitation::until)
                        .filter(now::isBefore)
                        .isPresent())
                .max(Comparator.comparing(Conversation::lastAt));
    }

    /** Her only conversation that waits or is live; absent where there are several. */
    public Optional<Conversation> onlyOneOf(PersonKey customer, PortalId portal) {
        var talked = of(customer, portal).stream()
                .filter(head -> !head.resolved())
                .filter(head -> head.state().isWaiting() || head.state().isTalking())
                .toList();
        return talked.size() == 1 ? Optional.of(talked.get(0)) : Optional.empty();
    }

    /** All that waits, is live, is owed an answer or invites somebody now. */
    public Stream<Conversation> all() {
        return open.values().stream().flatMap(those -> those.values().stream());
    }

    private List<Conversation> of(PersonKey customer, PortalId portal) {
        return open.getOrDefault(customer, Map.of()).values().stream()
                .filter(head -> head.portal().equals(portal))
                .toList();
    }

    /**
     * Compares with what is stored: at the start, and on several nodes now and then.
     *
     * @param stirring all that stirs; where it says something else than this node knows, the journal says which is later
     */
    public void look(Collection<Conversation> stirring) {
        var missing = stirring.stream()
                .filter(head -> head.isStirring())
                .collect(toMap(Conversation::id, head -> head, (one, same) -> one, HashMap::new));
        var differing = new HashSet<ConversationId>();
        open.values().stream().map(Map::values).flatMap(Collection::stream).forEach(known -> {
            if (!known.equals(missing.remove(known.id()))) {
                differing.add(known.id());
            }
        });
        differing.addAll(missing.keySet());
        differing.forEach(id -> journal.head(id).ifPresent(this::heard));
    }

    private void heard(Conversation head) {
        open.compute(head.customer(), (customer, known) -> {
            var those = known == null ? new ConcurrentHashMap<ConversationId, Conversation>() : known;
            if (head.isStirring()) {
                those.put(head.id(), head);
            } else {
                those.remove(head.id());
            }
            return those.isEmpty() ? null : those;
        });
    }
}
