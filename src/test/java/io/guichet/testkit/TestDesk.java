package io.guichet.testkit;

import io.guichet.core.availability.Availability;
import io.guichet.core.availability.Lease;
import io.guichet.core.availability.PickUp;
import io.guichet.core.availability.Presence;
import io.guichet.core.availability.PublicHolidays;
import io.guichet.core.charter.AcceptingTheCharter;
import io.guichet.core.conversation.Acting;
import io.guichet.core.conversation.AmendingAMessage;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.ClosingRule;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Deadlines;
import io.guichet.core.conversation.DirectingAConversation;
import io.guichet.core.conversation.Escalation;
import io.guichet.core.conversation.InvitingACustomer;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.LastWords;
import io.guichet.core.conversation.LookingAtTheDesk;
import io.guichet.core.conversation.MovingAConversation;
import io.guichet.core.conversation.OpenMatters;
import io.guichet.core.conversation.OpeningAConversation;
import io.guichet.core.conversation.PostingAMessage;
import io.guichet.core.conversation.Queue;
import io.guichet.core.conversation.ReadingAConversation;
import io.guichet.core.conversation.SettlingASolution;
import io.guichet.core.conversation.SplittingAConversation;
import io.guichet.core.conversation.StartingWithACustomer;
import io.guichet.core.conversation.StirringHeads;
import io.guichet.core.conversation.TicketingAtOnce;
import io.guichet.core.conversation.Typing;
import io.guichet.core.conversation.UnreadMessages;
import io.guichet.core.conversation.WaitingForAnAgent;
import io.guichet.core.conversation.Waits;
import io.guichet.core.conversation.WritingANote;
import io.guichet.core.delivery.Hub;
import io.guichet.core.entitlement.Access;
import io.guichet.core.entitlement.Admission;
import io.guichet.core.entitlement.Entitlement;
import io.guichet.core.entitlement.Gate;
import io.guichet.core.identity.ConfirmingIdentity;
import io.guichet.core.mirror.AwaitingTheRequest;
import io.guichet.core.mirror.CallingForTheRequest;
import io.guichet.core.mirror.MomentOfTheRequest;
import io.guichet.core.people.FindingCustomers;
import io.guichet.core.people.PersonKey;
import io.guichet.core.routing.Loads;
import io.guichet.core.routing.Offering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The whole product in memory, chat on in project SUP: for tests of what lies around it. */
public final class TestDesk {

    public final MovableClock clock = new MovableClock();
    public final Hub hub = new Hub(clock);
    public final CastPeople people = new CastPeople();
    public final MemorySettings settings = new MemorySettings().withChatOn(Cast.SUP);
    public final MemoryConversations conversations = new MemoryConversations();
    public final MemoryEntries entries = new MemoryEntries();
    public final MemoryRequestFiles files = new MemoryRequestFiles();
    public final MemoryReadMarks marks = new MemoryReadMarks();
    public final MemorySeenRequests seenRequests = new MemorySeenRequests();
    public final Gate gate = new Gate(people, seenRequests);
    public final Journal journal = new Journal(conversations, entries, hub, clock);
    public final AcceptingTheCharter charter = new AcceptingTheCharter(settings, new MemoryAcceptances(), clock);
    public final Entitlement entitlement = new Entitlement(settings, new CastCircles(), people);
    public final MemoryConfirmations confirmations = new MemoryConfirmations();
    public final MemoryTokenMail mail = new MemoryTokenMail();
    public final ConfirmingIdentity identity =
            new ConfirmingIdentity(settings, entitlement, confirmations, mail, new OneJvmLocks(), clock);
    public final Admission admission = new Admission(settings, entitlement, charter, identity);
    public final TicketingAtOnce ticketing =
            new TicketingAtOnce(settings, PublicHolidays.NONE, entitlement, journal, clock);
    public final OpeningAConversation opening =
            new OpeningAConversation(people, people, settings, admission, conversations, journal, ticketing, clock);
    public final PostingAMessage posting = new PostingAMessage(settings, journal, ticketing);
    public final AmendingAMessage amending = new AmendingAMessage(settings, entries, journal, clock);
    public final SplittingAConversation splitting =
            new SplittingAConversation(conversations, entries, journal, posting, clock);
    public final WritingANote noting = new WritingANote(settings, journal);
    public final MemoryLeases leases = new MemoryLeases();
    public final Presence presence = new Presence(leases, people, hub, clock);
    public final Acting acting = new Acting(journal, posting, ticketing);
    public final LastWords lastWords = new LastWords(entries, people);
    /** What of the requests needs to be filled in, whatever was said before. */
    public final List<String> missingFields = new ArrayList<>();

    public final ClosingRule closing = new ClosingRule(settings, (agent, one) -> missingFields);
    public final MomentOfTheRequest moment = new MomentOfTheRequest(settings, entries, clock);
    public final CallingForTheRequest calling =
            new CallingForTheRequest(journal, moment, new AwaitingTheRequest(journal, hub, 0));
    public final MovingAConversation moving =
            new MovingAConversation(acting, journal, presence, closing, lastWords, clock);
    public final WaitingForAnAgent waiting = new WaitingForAnAgent(acting, settings, clock);
    public final DirectingAConversation directing = new DirectingAConversation(acting, closing, settings);
    public final SettlingASolution settling = new SettlingASolution(acting, closing, clock);
    public final MemoryKnownRequests knownRequests = new MemoryKnownRequests();
    public final InvitingACustomer inviting =
            new InvitingACustomer(knownRequests, conversations, people, people, gate, settings, opening, acting, clock);
    public final FindingCustomers customers = new FindingCustomers(people, people);
    public final StartingWithACustomer starting =
            new StartingWithACustomer(customers, conversations, journal, inviting, settings, clock);
    public final StirringHeads stirring = new StirringHeads(conversations, entries, journal);
    public final Deadlines deadlines = new Deadlines(journal, entries, settings, hub, clock);
    public final Queue queue = new Queue(journal, hub);
    public final Loads loads = new Loads(journal, entries, hub, clock);
    public final Offering offering = new Offering(journal, presence, loads, new CastCircles(), settings, hub, clock);
    public final Waits waits = new Waits(entries, conversations, hub, clock);
    public final OpenMatters matters = new OpenMatters(journal, hub, clock);
    public final ReadingAConversation reading = new ReadingAConversation(entries, marks, hub);
    public final UnreadMessages unread = new UnreadMessages(entries, marks);
    public final Typing typing = new Typing(hub, moving, clock);
    public final Availability availability =
            new Availability(settings, PublicHolidays.NONE, presence, loads, hub, clock);
    public final PickUp pickUp = new PickUp(settings, PublicHolidays.NONE);
    public final Escalation escalation = new Escalation(matters, settings, hub, clock);
    public final LookingAtTheDesk looking =
            new LookingAtTheDesk(conversations, stirring, matters, gate, people, offering);

    /** Somebody opens a conversation in the support portal. */
    public Conversation opens(PersonKey customer, String text) {
        var written = opening.open(customer, Cast.SUPPORT_PORTAL, Samples.newClientId(), text);
        return ((Written.Fresh) written).conversation();
    }

    public Written says(PersonKey person, Conversation conversation, String text) {
        return says(person, conversation, Samples.newClientId(), text);
    }

    public Written says(PersonKey person, Conversation conversation, ClientId client, String text) {
        return posting.post(access(person, conversation), conversation, client, text);
    }

    public void accepts(PersonKey agent, Conversation conversation) {
        moving.accept(access(agent, conversation), conversation);
    }

    /** An agent is available for all of her projects. */
    public void isAvailable(PersonKey agent) {
        presence.declare(new Lease(agent, true, Optional.empty(), Set.of(), clock.instant()));
    }

    public void isAway(PersonKey agent) {
        presence.declare(new Lease(agent, false, Optional.empty(), Set.of(), clock.instant()));
    }

    public Conversation head(Conversation conversation) {
        return journal.head(conversation.id()).orElseThrow();
    }

    public Access access(PersonKey person, Conversation conversation) {
        return gate.access(person, conversation).orElseThrow();
    }
}
