package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.portal.Portal;
import io.guichet.core.portal.Portals;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An agent asks a request's reporter for a session (R83–R88); the customer accepts or not (R43–R45).
 *
 * <p>Works where customers cannot begin a chat themselves (R87), and for requests that never were one.
 */
@Named
public final class InvitingACustomer {

    /** More conversations than anybody has in a day. */
    private static final int A_DAYS_WORTH = 100;

    private final KnownRequests requests;
    private final Conversations conversations;
    private final Portals portals;
    private final People people;
    private final Gate gate;
    private final Settings settings;
    private final OpeningAConversation opening;
    private final Acting acting;
    private final Clock clock;

    @Inject
    public InvitingACustomer(
            KnownRequests requests,
            Conversations conversations,
            Portals portals,
            People people,
            Gate gate,
            Settings settings,
            OpeningAConversation opening,
            Acting acting,
            Clock clock) {
        this.requests = requests;
        this.conversations = conversations;
        this.portals = portals;
        this.people = people;
        this.gate = gate;
        this.settings = settings;
        this.opening = opening;
        this.acting = acting;
        this.clock = clock;
    }

    /** Invites the reporter of a request; to everybody but agents who may see it there is no such request. */
    public Written invite(PersonKey agent, String issueKey) {
        var request = requests.byKey(issueKey).filter(known -> isAgent(agent, known));
        if (request.isEmpty()) {
            return new Written.Refused(new Refusal.NotFound());
        }
        return conversationOf(request.get())
                .filter(conversation -> gate.isCustomer(conversation.customer(), conversation))
                .map(conversation -> invite(agent, conversation))
                .orElseGet(() -> new Written.Refused(new Refusal.NobodyToInvite()));
    }

    private boolean isAgent(PersonKey person, KnownRequest request) {
        return gate.isAgent(person, request.ref(), request.project());
    }

    Written invite(PersonKey agent, Conversation conversation) {
        return acting.act(new Access(agent, Role.AGENT), conversation, invitation(agent, conversation));
    }

    /** As it would be now; by it one knows beforehand whether she may be asked. */
    Act.Invite invitation(PersonKey agent, Conversation conversation) {
        var delays = settings.of(conversation.project()).delays();
        // Whoever asks next, about whatever: she is the same.
        var reluctance = newestOfHers(conversation)
                .flatMap(head -> head.life().reluctance().stream())
                .toList();
        var today = today(conversation).toInstant();
        return new Act.Invite(agent, clock.instant(), delays, today, reluctance);
    }

    private Stream<Conversation> newestOfHers(Conversation conversation) {
        var portal = Optional.of(conversation.portal());
        return conversations
                .ofCustomer(conversation.customer(), portal, false, A_DAYS_WORTH, Optional.empty())
                .conversations()
                .stream();
    }

    /** When the project's day began. */
    private ZonedDateTime today(Conversation conversation) {
        var zone = settings.of(conversation.project()).schedule().zone();
        return clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone);
    }

    private Instant tomorrow(Conversation conversation) {
        var today = today(conversation);
        return today.toLocalDate().plusDays(1).atStartOfDay(today.getZone()).toInstant();
    }

    private Optional<Conversation> conversationOf(KnownRequest request) {
        return known(request).or(() -> portals.ofProject(request.project())
                .filter(portal -> people.mayUsePortal(request.reporter(), portal.id()))
                .filter(portal -> requests.isShownToReporter(request))
                .map(portal -> begun(request, portal)));
    }

    /** Between its creation and the note of it in the conversation's row, the issue's own mark alone tells. */
    private Optional<Conversation> known(KnownRequest request) {
        return conversations.byIssue(request.ref().issueId()).or(() -> request.conversation()
                .flatMap(conversations::byId)
                .filter(marked -> marked.request().isEmpty())
                .filter(marked -> marked.project().equals(request.project()))
                .filter(marked -> marked.customer().equals(request.reporter())));
    }

    /** With the request's own words as the first message, which is no comment and waits for nobody. */
    private Conversation begun(KnownRequest request, Portal portal) {
        var beginning = Beginning.in(
                portal.id(),
                request.project(),
                request.reporter(),
                ClientId.ofRequest(request.ref().issueId()),
                request.description().isBlank() ? request.summary() : request.description(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var conversation = Conversation.opened(beginning, request.summary()).with(request.ref());
        var stored = conversations.add(conversation);
        opening.complete(stored);
        return stored;
    }

    /** The agent takes the invitation back. */
    public Written cancel(PersonKey agent, String issueKey) {
        return requests.byKey(issueKey)
                .filter(known -> isAgent(agent, known))
                .flatMap(this::known)
                .map(conversation ->
                        acting.act(new Access(agent, Role.AGENT), conversation, new Act.CancelInvitation()))
                .orElseGet(() -> new Written.Refused(new Refusal.NotFound()));
    }

    /** The customer accepts, and is live with who invited her; or she does not, and nothing else changes (R45). */
    public Written answer(Access access, Conversation conversation, boolean accepted) {
        return answer(access, conversation, accepted, Optional.empty());
    }

    /** She does not, and for the rest of the project's day nobody may ask her again, whatever the request. */
    public Written refuseForToday(Access access, Conversation conversation) {
        var quiet = Optional.of(tomorrow(conversation));
        var written = answer(access, conversation, false, quiet);
        if (!(written instanceof Written.Refused)) {
            newestOfHers(conversation)
                    .filter(head -> !head.id().equals(conversation.id()))
                    .filter(head -> head.life().openInvitation().isPresent())
                    .forEach(head -> answer(access, head, false, quiet));
        }
        return written;
    }

    private Written answer(Access access, Conversation conversation, boolean accepted, Optional<Instant> quiet) {
        return access.isAgent()
                ? new Written.Refused(new Refusal.NotYours())
                : acting.act(access, conversation, new Act.AnswerInvitation(accepted, clock.instant(), quiet));
    }
}
