package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Admission;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.Portals;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * A customer asks something (R15, R24, R148).
 *
 * <p>Works whether or not an agent is there: what was typed is stored and becomes a request (R154).
 */
@Named
public final class OpeningAConversation {

    private final Portals portals;
    private final People people;
    private final Settings settings;
    private final Admission admission;
    private final Conversations conversations;
    private final Journal journal;
    private final TicketingAtOnce ticketing;
    private final Clock clock;

    @Inject
    public OpeningAConversation(
            Portals portals,
            People people,
            Settings settings,
            Admission admission,
            Conversations conversations,
            Journal journal,
            TicketingAtOnce ticketing,
            Clock clock) {
        this.portals = portals;
        this.people = people;
        this.settings = settings;
        this.admission = admission;
        this.conversations = conversations;
        this.journal = journal;
        this.ticketing = ticketing;
        this.clock = clock;
    }

    /** The first message of a new conversation; the same client identifier again gives the same conversation. */
    public Written open(PersonKey customer, PortalId portalId, ClientId client, String text) {
        return open(customer, portalId, client, Question.of(text));
    }

    /** As {@link #open}, with a title and a topic of the customer's choice. */
    public Written open(PersonKey customer, PortalId portalId, ClientId client, Question question) {
        var portal = portals.byId(portalId).filter(known -> people.mayUsePortal(customer, known.id()));
        if (portal.isEmpty()) {
            return new Written.Refused(new Refusal.NotFound());
        }
        // First: what was opened once stays open, whatever the charter and the settings have become since.
        var before = conversations.byId(ConversationId.of(customer, portalId, client));
        if (before.isPresent()) {
            return complete(before.get());
        }
        var project = portal.get().project();
        var rules = settings.of(project);
        var refusal = admission.refusal(customer, project).or(() -> question.refusal(rules));
        if (refusal.isPresent()) {
            return new Written.Refused(refusal.get());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var kept = question.kept(rules);
        var beginning = Beginning.in(portalId, project, customer, client, kept.text(), now)
                .about(kept.topic(), kept.module());
        var preset = rules.requests().title().in(people.languageOf(customer));
        return complete(conversations.add(Conversation.opened(beginning, kept.title(preset))));
    }

    /** Writes the first entry, unless it is there: a crash may have come between the conversation's row and it. */
    public Written complete(Conversation stored) {
        // The stored text and not the sent one: a repeat cannot change what was said first.
        return ticketing.unlessServed(journal.write(
                stored.id(),
                Author.customer(stored.customer()),
                stored.clientId(),
                head -> new Verdict.Go(firstMessage(stored))));
    }

    /** What has a request before its first entry began as that request: its words are in Jira already. */
    private static Content firstMessage(Conversation stored) {
        return stored.request().isPresent() && stored.clientId().isOfRequest()
                ? Content.Message.commented(stored.original())
                : Content.Message.typed(stored.original());
    }
}
