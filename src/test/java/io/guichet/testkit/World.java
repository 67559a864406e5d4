package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal.Written;

/** Everything that outlives a node, in memory: the database, Jira with its people and requests, the time. */
public final class World {

    public final MemoryConversations conversations = new MemoryConversations();
    public final MemoryEntries entries = new MemoryEntries();
    public final MemoryReadMarks marks = new MemoryReadMarks();
    public final MemoryLeases leases = new MemoryLeases();
    public final MemorySettings settings = new MemorySettings().withChatOn(SUP);
    public final MemoryRequests requests = new MemoryRequests();
    public final MemoryAcceptances acceptances = new MemoryAcceptances();
    public final MemoryConfirmations confirmations = new MemoryConfirmations();
    public final MemoryTokenMail mail = new MemoryTokenMail();
    public final MemoryRequestFiles files = new MemoryRequestFiles();
    public final MemoryUploads uploads = new MemoryUploads();
    public final MemoryVisits visits = new MemoryVisits();
    public final NamedTypes fileTypes = new NamedTypes();
    public final OneJvmLocks locks = new OneJvmLocks();
    public final MemoryPersonalData personalData =
            new MemoryPersonalData(conversations, entries, marks, acceptances, confirmations, leases, uploads, visits);
    public final DemoPeople people = new DemoPeople();
    public final DemoPortals portals = new DemoPortals();
    public final MovableClock clock = new MovableClock();

    public Node node() {
        return node(Fuse.never());
    }

    public Node node(Fuse fuse) {
        return new Node(this, clock, fuse);
    }

    /** Camille asks something in the portal. */
    public Conversation opened(Node node, String text) {
        var written = node.opening.open(CAMILLE, SUPPORT_PORTAL, Samples.newClientId(), text);
        return ((Written.Fresh) written).conversation();
    }

    /** As the database has it, all entries accounted for. */
    public Conversation head(ConversationId id) {
        return node().journal.head(id).orElseThrow();
    }
}
