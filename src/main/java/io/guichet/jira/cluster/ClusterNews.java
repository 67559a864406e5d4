package io.guichet.jira.cluster;

import com.atlassian.jira.cluster.ClusterMessageConsumer;
import com.atlassian.jira.cluster.ClusterMessagingService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Journal;
import io.guichet.core.delivery.Happening.HeadChanged;
import io.guichet.core.delivery.Hub;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Tells the other nodes that a head changed without an entry: the request exists, it was resolved.
 *
 * <p>Such a message is a row in Jira's database that other nodes read after seconds. So it is for what is rare; entries
 * are noticed sooner by {@link ClusterTail}.
 */
@Named
public final class ClusterNews {

    static final String CHANNEL = "guichet.head";

    private final ClusterMessagingService messages;
    private final Journal journal;
    private final Hub hub;
    private final ClusterMessageConsumer consumer = this::received;
    private final ThreadLocal<Boolean> repeating = new ThreadLocal<>();
    private Hub.Registration registration = () -> {};

    @Inject
    public ClusterNews(@ComponentImport ClusterMessagingService messages, Journal journal, Hub hub) {
        this.messages = messages;
        this.journal = journal;
        this.hub = hub;
    }

    public void start() {
        messages.registerListener(CHANNEL, consumer);
        registration = hub.register(this::heard);
    }

    public void stop() {
        registration.close();
        messages.unregisterListener(CHANNEL, consumer);
    }

    private void heard(Hub.Told told) {
        if (told.happening() instanceof HeadChanged changed && repeating.get() == null) {
            messages.sendRemote(CHANNEL, changed.conversation().id().value());
        }
    }

    /** What another node told is told here, and not back to it. */
    private void received(String channel, String message, String sender) {
        if (!ConversationId.isWellFormed(message)) {
            return;
        }
        repeating.set(true);
        try {
            journal.reread(new ConversationId(message));
        } finally {
            repeating.remove();
        }
    }
}
