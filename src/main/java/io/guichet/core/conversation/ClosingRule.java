package io.guichet.core.conversation;

import io.guichet.core.entitlement.Access;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whether an agent may close a conversation: in a project that says so, only what is qualified (R91), and still has
 * what it needs: somebody may have emptied a field since. */
@Named
public final class ClosingRule {

    private final Settings settings;

    private final FilledFields fields;

    @Inject
    public ClosingRule(Settings settings, FilledFields fields) {
        this.settings = settings;
        this.fields = fields;
    }

    /** Absent for a customer: she may always go. */
    public Optional<Refusal> refusal(Access access, Conversation conversation) {
        if (!access.isAgent()
                || !settings.of(conversation.project()).qualification().requiredToClose()) {
            return Optional.empty();
        }
        if (conversation.life().qualified().isEmpty()) {
            return Optional.of(new Refusal.Unqualified());
        }
        var missing = fields.missing(access, conversation);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Refusal.FieldsMissing(missing));
    }
}
