package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Has an act ruled on and stored. What one says with an act is said first, as the message that it is. */
@Named
public final class Acting {

    private final Journal journal;
    private final PostingAMessage posting;
    private final TicketingAtOnce ticketing;

    @Inject
    public Acting(Journal journal, PostingAMessage posting, TicketingAtOnce ticketing) {
        this.journal = journal;
        this.posting = posting;
        this.ticketing = ticketing;
    }

    Written act(Access access, Conversation conversation, Act act) {
        return act(access, conversation, newClient(), act);
    }

    /** @param refusal asked first, of the head that the act would follow */
    Written actUnless(
            Function<Conversation, Optional<Refusal>> refusal, Access access, Conversation conversation, Act act) {
        return ticketing.unlessServed(
                journal.write(conversation.id(), access.author(), newClient(), head -> refusal.apply(head)
                        .<Verdict>map(Verdict.No::new)
                        .orElseGet(() -> Rulings.on(head.life(), act))));
    }

    /** @param once under which the same again does nothing */
    Written act(Access access, Conversation conversation, ClientId once, Act act) {
        var kept = discreet(conversation, act);
        return ticketing.unlessServed(
                journal.write(conversation.id(), access.author(), once, head -> Rulings.on(head.life(), kept)));
    }

    /** A title, or what else goes along with an act, as it may be stored. */
    String discreet(Conversation conversation, String text) {
        return posting.discreet(conversation, text);
    }

    private Act discreet(Conversation conversation, Act act) {
        if (act instanceof Act.Rate rate) {
            return new Act.Rate(rate.stars(), posting.discreet(conversation, rate.comment()), rate.now());
        }
        if (act instanceof Act.Decline decline) {
            return new Act.Decline(decline.agent(), posting.discreet(conversation, decline.reason()));
        }
        return act instanceof Act.Rename rename
                ? new Act.Rename(rename.from(), posting.discreet(conversation, rename.subject()))
                : act;
    }

    /**
     * Says something, then acts: what is said reaches by Jira's mail who has left, is unread like any message, and stays
     * if the act is refused because somebody was faster. Where the same has been done already, it is said all the same.
     *
     * @param text empty for nothing
     */
    Written sayAndAct(Access access, Conversation conversation, ClientId client, String text, Act act) {
        return sayAndAct(access, conversation, client, client, text, act);
    }

    /** As {@link #sayAndAct}; but who sends a conversation elsewhere has not taken it by saying so. */
    Written sayAsideAndAct(Access access, Conversation conversation, ClientId client, String text, Act act) {
        return sayAndAct(access, conversation, client, client.aside(), text, act);
    }

    private Written sayAndAct(
            Access access, Conversation conversation, ClientId client, ClientId words, String text, Act act) {
        var once = client.ofTheAct();
        if (text.isBlank()) {
            return act(access, conversation, once, act);
        }
        if (Rulings.on(conversation.life(), act) instanceof Verdict.No no) {
            return journal.write(conversation.id(), access.author(), once, head -> no);
        }
        // What is done already leaves the words to be said.
        var said = posting.post(access, conversation, words, text);
        return said instanceof Written.Refused ? said : act(access, conversation, once, act);
    }

    static ClientId newClient() {
        return new ClientId(UUID.randomUUID().toString());
    }
}
