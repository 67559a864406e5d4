package io.guichet.core.mirror;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.State;
import io.guichet.core.settings.RequestRules;
import io.guichet.core.settings.RequestRules.Creation;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a conversation's request is made: with its first message, some minutes after it, or when an agent wants it (R148,
 * R149); whatever the settings say, as soon as the conversation is over or something needs the request (R104, R154).
 *
 * <p>Nothing is stored of it: it follows from the entries and the settings, so a killed node loses none, a changed setting
 * holds for what lives, and what once needed the request needs it on every node.
 */
@Named
public final class MomentOfTheRequest {

    /** Whatever is over, given up or directed elsewhere; what concerns the request itself. */
    private static final Set<Happened> NEEDING = EnumSet.of(
            Happened.FILED,
            Happened.PROPOSED,
            Happened.SOLVED,
            Happened.SPLIT,
            Happened.ENDED,
            Happened.CONVERTED,
            Happened.TICKETED,
            Happened.STOPPED_WAITING,
            Happened.OUT_OF_SCOPE);

    private final Settings settings;
    private final Entries entries;
    private final Clock clock;

    @Inject
    public MomentOfTheRequest(Settings settings, Entries entries, Clock clock) {
        this.settings = settings;
        this.entries = entries;
        this.clock = clock;
    }

    /** The moment from which the request is to be there; absent while nobody knows. */
    public Optional<Instant> of(Conversation head) {
        var rules = settings.of(head.project()).requests();
        if (rules.create() == Creation.FIRST || !isAlive(head.state()) || isNeeded(head.id())) {
            return Optional.of(head.createdAt());
        }
        return rules.create() == Creation.MINUTES ? Optional.of(after(head, rules)) : Optional.empty();
    }

    /** Whether there is a request, or is to be one. */
    public boolean hasCome(Conversation head) {
        return head.request().isPresent()
                || of(head).filter(moment -> !clock.instant().isBefore(moment)).isPresent();
    }

    /** Whether what is said here is written to the request as soon as it is said, by the node that stored it. */
    public boolean isAtOnce(Conversation head) {
        return head.request().isPresent()
                || settings.of(head.project()).requests().create() == Creation.FIRST;
    }

    /** Whether the request is left for later, as the settings have it; it may have been called for since. */
    public boolean isLater(Conversation head) {
        var rules = settings.of(head.project()).requests();
        return !isAtOnce(head)
                && isAlive(head.state())
                && (rules.create() == Creation.AGENT || clock.instant().isBefore(after(head, rules)));
    }

    private static Instant after(Conversation head, RequestRules rules) {
        return head.createdAt().plus(Duration.ofMinutes(rules.afterMinutes()));
    }

    private static boolean isAlive(State state) {
        return state.isTalking() || state.isWaiting() && !(state instanceof State.Busy);
    }

    /** Stays so, whatever came after it: who has been refused once may have tried again since. */
    private boolean isNeeded(ConversationId id) {
        return entries.all(id).anyMatch(MomentOfTheRequest::needs);
    }

    private static boolean needs(Entry entry) {
        return entry.content() instanceof Event event && NEEDING.contains(event.what());
    }
}
