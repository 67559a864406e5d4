package io.guichet.core.conversation;

import io.guichet.core.entitlement.Access;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whether an agent may close a conversation: in a project that says so, only what is qualified (R91). */
@Named
public final class ClosingRule {

    private final Settings settings;

    @Inject
    public ClosingRule(Settings settings) {
        this.settings = settings;
    }

    /** Absent for a customer: she may always go. */
    public Optional<Refusal> refusal(Access access, Conversation conversation) {
        var waits = access.isAgent()
                && conversation.life().qualified().isEmpty()
                && settings.of(conversation.project()).qualification().requiredToClose();
        return waits ? Optional.of(new Refusal.Unqualified()) : Optional.empty();
    }
}
