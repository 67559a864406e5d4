package io.guichet.core.conversation;

import io.guichet.core.availability.OpenHours;
import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Entitlement;
import io.guichet.core.entitlement.Entitlement.Standing;
import io.guichet.core.people.Role;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/**
 * Makes a ticket of a wait that nobody is there to end: outside the hours, with chat off, for who may chat no longer
 * (R3, R122, R129). What was said is kept; nobody queues, and nobody is told "busy".
 *
 * <p>Decided when the words are stored, and told by an entry of its own: folding looks at no clock and no settings.
 */
@Named
public final class TicketingAtOnce {

    /** The cause, as the entry has it. */
    static final String CLOSED = "closed";

    private final Settings settings;
    private final PublicHolidays publicHolidays;
    private final Entitlement entitlement;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public TicketingAtOnce(
            Settings settings, PublicHolidays publicHolidays, Entitlement entitlement, Journal journal, Clock clock) {
        this.settings = settings;
        this.publicHolidays = publicHolidays;
        this.entitlement = entitlement;
        this.journal = journal;
        this.clock = clock;
    }

    /** The same outcome, with the head as it is afterwards. A repetition after a crash in between completes it. */
    public Written unlessServed(Written written) {
        if (written instanceof Written.Fresh fresh && isLeftWaiting(fresh.conversation(), fresh.entry())) {
            return new Written.Fresh(ticketed(fresh.conversation(), fresh.entry()), fresh.entry());
        }
        if (written instanceof Written.Repeated again && isLeftWaiting(again.conversation(), again.entry())) {
            return new Written.Repeated(ticketed(again.conversation(), again.entry()), again.entry());
        }
        return written;
    }

    private boolean isLeftWaiting(Conversation head, Entry entry) {
        return entry.author().role() == Role.CUSTOMER && hasBegunTheWait(head, entry) && !isServed(head);
    }

    private static boolean hasBegunTheWait(Conversation head, Entry entry) {
        return head.lastNumber() == entry.number()
                && head.state() instanceof State.Requested
                && head.life()
                        .waiting()
                        .filter(waiting ->
                                entry.number() == 1 || waiting.since().equals(entry.at()))
                        .isPresent();
    }

    /** Whether somebody may be there to answer her. */
    public boolean isServed(Conversation head) {
        var rules = settings.of(head.project());
        return rules.enabled()
                && new OpenHours(rules.schedule(), publicHolidays).isOpen(clock.instant())
                && entitlement.of(head.customer(), head.project()) instanceof Standing.Entitled;
    }

    private Conversation ticketed(Conversation begun, Entry entry) {
        var written = journal.write(
                begun.id(),
                Author.system(),
                ClientId.own(CLOSED, entry.number()),
                head -> hasBegunTheWait(head, entry)
                        ? new Verdict.Go(Event.of(Happened.TICKETED).with("cause", CLOSED))
                        : new Verdict.Already());
        return written instanceof Written.Fresh fresh ? fresh.conversation() : begun;
    }
}
