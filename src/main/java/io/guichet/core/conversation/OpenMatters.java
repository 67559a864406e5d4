package io.guichet.core.conversation;

import io.guichet.core.conversation.Life.Invitation;
import io.guichet.core.delivery.Happening.EntryStored;
import io.guichet.core.delivery.Happening.HeadChanged;
import io.guichet.core.delivery.Hub;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What of a customer's waits, is live, or invites her at this moment: asked on every portal page, so it answers from
 * memory.
 */
@Named
public final class OpenMatters {

    private static final int PAGE = 500;
    private static final int MOST = 20_000;

    private final Conversations conversations;
    private final Journal journal;
    private final Hub hub;
    private final Clock clock;
    private final Map<PersonKey, Map<ConversationId, Conversation>> open = new ConcurrentHashMap<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public OpenMatters(Conversations conversations, Journal journal, Hub hub, Clock clock) {
        this.conversations = conversations;
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

    private List<Conversation> of(PersonKey customer, PortalId portal) {
        return open.getOrDefault(customer, Map.of()).values().stream()
                .filter(head -> head.portal().equals(portal))
                .toList();
    }

    /** Reads what is stored: at the start, and on several nodes now and then. */
    public void look() {
        var count = 0;
        var after = Optional.<ConversationId>empty();
        List<Conversation> page;
        do {
            page = conversations.stirring(after, PAGE);
            count += page.size();
            page.forEach(stored -> journal.head(stored.id()).ifPresent(this::heard));
            after = page.stream().reduce((one, next) -> next).map(Conversation::id);
        } while (page.size() == PAGE && count < MOST);
    }

    /** What another node has moved on and this one has not heard of; only as often as it is worth a look at each. */
    public void lookAgain() {
        open.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .map(Conversation::id)
                .forEach(id -> journal.head(id).ifPresent(this::heard));
    }

    private void heard(Conversation head) {
        open.compute(head.customer(), (customer, known) -> {
            var those = known == null ? new ConcurrentHashMap<ConversationId, Conversation>() : known;
            if (head.life().isStirring()) {
                those.put(head.id(), head);
            } else {
                those.remove(head.id());
            }
            return those.isEmpty() ? null : those;
        });
    }
}
