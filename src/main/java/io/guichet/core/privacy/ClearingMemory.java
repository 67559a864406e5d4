package io.guichet.core.privacy;

import io.guichet.core.charter.AcceptingTheCharter;
import io.guichet.core.conversation.SearchingConversations;
import io.guichet.core.delivery.Happening.Forgotten;
import io.guichet.core.delivery.Hub;
import io.guichet.core.identity.ConfirmingIdentity;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets this node forget what it remembers of people once somebody was erased, here or on another node. */
@Named
public final class ClearingMemory {

    private final Hub hub;
    private final AcceptingTheCharter charter;
    private final ConfirmingIdentity identity;
    private final SearchingConversations searching;
    private Hub.Registration registration = () -> {};

    @Inject
    public ClearingMemory(
            Hub hub, AcceptingTheCharter charter, ConfirmingIdentity identity, SearchingConversations searching) {
        this.hub = hub;
        this.charter = charter;
        this.identity = identity;
        this.searching = searching;
    }

    @PostConstruct
    public void start() {
        registration = hub.register(told -> {
            if (told.happening() instanceof Forgotten forgotten
                    && forgotten.conversation().isEmpty()) {
                charter.forgetAll();
                identity.forgetAll();
                searching.forgetAll();
            }
        });
    }

    @PreDestroy
    public void stop() {
        registration.close();
    }
}
