package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.FindingCustomers;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.portal.Portal;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An agent begins a conversation with a customer who has asked nothing (R83, R90): her words are the first, a request is
 * made of them as the customer's own, and the customer is invited. She may refuse, and finds both all the same.
 */
@Named
public final class StartingWithACustomer {

    private final FindingCustomers customers;
    private final Conversations conversations;
    private final Journal journal;
    private final InvitingACustomer inviting;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public StartingWithACustomer(
            FindingCustomers customers,
            Conversations conversations,
            Journal journal,
            InvitingACustomer inviting,
            Settings settings,
            Clock clock) {
        this.customers = customers;
        this.conversations = conversations;
        this.journal = journal;
        this.inviting = inviting;
        this.settings = settings;
        this.clock = clock;
    }

    /** The invited conversation; the same client identifier again gives the same one, and completes what a crash left. */
    public Written start(PersonKey agent, Portal portal, PersonKey customer, ClientId client, String text) {
        if (!customers.isCustomer(customer, portal)) {
            return new Written.Refused(new Refusal.NotFound());
        }
        var rules = settings.of(portal.project());
        var kept = Discretion.kept(text, rules.secrets());
        var refusal =
                Discretion.refusal(text, rules.secrets()).or(() -> MessageText.refusal(kept, rules.messageLength()));
        return refusal.<Written>map(Written.Refused::new)
                .orElseGet(() -> start(agent, opened(portal, customer, client.ofTheStart(), kept)));
    }

    private Conversation opened(Portal portal, PersonKey customer, ClientId client, String text) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Conversation.opened(portal.id(), portal.project(), customer, client, text, now);
    }

    private Written start(PersonKey agent, Conversation opened) {
        // Before anything is stored: whom nobody may ask today gets no request either.
        var refusal = conversations.byId(opened.id()).isEmpty() ? refusal(agent, opened) : Optional.<Refusal>empty();
        return refusal.<Written>map(Written.Refused::new).orElseGet(() -> begun(agent, opened));
    }

    private Written begun(PersonKey agent, Conversation opened) {
        var stored = conversations.add(opened);
        // As if it had been written on the request: its words are the description, and no comment repeats them.
        var begun = journal.write(
                stored.id(),
                new Access(agent, Role.AGENT).author(),
                stored.clientId(),
                head -> new Verdict.Go(Content.Message.commented(stored.original())));
        var head = journal.head(stored.id()).orElseThrow();
        return head.life().invitation().isPresent() ? begun : inviting.invite(agent, head);
    }

    private Optional<Refusal> refusal(PersonKey agent, Conversation opened) {
        var life = opened.life().in(new State.Ticket(Optional.empty(), State.Cause.CUSTOMER, ""));
        return Rulings.on(life, inviting.invitation(agent, opened)) instanceof Verdict.No no
                ? Optional.of(no.why())
                : Optional.empty();
    }
}
