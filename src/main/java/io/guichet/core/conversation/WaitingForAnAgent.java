package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** What a customer may do while nobody answers: wait longer, have it tried again, or take a ticket (R40–R42, R85). */
@Named
public final class WaitingForAnAgent {

    private final Acting acting;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public WaitingForAnAgent(Acting acting, Settings settings, Clock clock) {
        this.acting = acting;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each press adds a whole wait, as often as she likes. */
    public Written keepWaiting(Access access, Conversation conversation) {
        var delays = settings.of(conversation.project()).delays();
        return customers(access, conversation, new Act.KeepWaiting(clock.instant(), delays));
    }

    public Written retry(Access access, Conversation conversation) {
        return customers(access, conversation, new Act.Retry());
    }

    /** What was typed is the request already; nothing is to be typed again (R154). */
    public Written takeATicket(Access access, Conversation conversation) {
        return customers(access, conversation, new Act.TakeATicket());
    }

    private Written customers(Access access, Conversation conversation, Act act) {
        return access.isAgent() ? new Written.Refused(new Refusal.NotYours()) : acting.act(access, conversation, act);
    }
}
