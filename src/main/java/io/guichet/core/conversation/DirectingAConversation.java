package io.guichet.core.conversation;

import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.State.OtherService;
import io.guichet.core.entitlement.Access;
import io.guichet.core.settings.Service;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** An agent directs a conversation elsewhere: to a ticket, to another service, to a conversation of its own. */
@Named
public final class DirectingAConversation {

    private static final int LONGEST_SUBJECT = 255;

    private final Acting acting;
    private final ClosingRule closing;
    private final Settings settings;

    @Inject
    public DirectingAConversation(Acting acting, ClosingRule closing, Settings settings) {
        this.acting = acting;
        this.closing = closing;
        this.settings = settings;
    }

    /**
     * It becomes a classic ticket (R34, R104).
     *
     * @param said what the customer reads of it besides the event
     */
    public Written convert(Access access, Conversation conversation, String reason, Said said) {
        return agents(access, conversation, said, new Act.Convert(access.person(), reason));
    }

    /** It is closed, and the customer told whom to contact (R31, R106). */
    public Written dismiss(Access access, Conversation conversation, Service service, Said said) {
        var unqualified = closing.refusal(access, conversation);
        if (unqualified.isPresent()) {
            return new Written.Refused(unqualified.get());
        }
        var other = new OtherService(
                service.id(), service.name().fr(), service.name().en(), service.contact());
        return agents(access, conversation, said, new Act.Dismiss(access.person(), other));
    }

    /** The customer is asked to open another conversation, with these of her messages (R28, R107). */
    public Written askNew(Access access, Conversation conversation, List<Long> entries, Said said) {
        return agents(access, conversation, said, new Act.AskNew(entries));
    }

    /** The request gets another title (R110). */
    public Written rename(Access access, Conversation conversation, String subject) {
        var title = oneLine(subject);
        var refusal = MessageText.refusal(title, LONGEST_SUBJECT);
        if (refusal.isPresent()) {
            return new Written.Refused(access.isAgent() ? refusal.get() : new Refusal.NotYours());
        }
        return agents(access, conversation, Said.NOTHING, new Act.Rename(conversation.subject(), title));
    }

    /** A title as {@link #rename} would store it. */
    public String title(Conversation conversation, String subject) {
        return acting.discreet(conversation, oneLine(subject));
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** The service of this identifier, as the project's settings have it. */
    public Optional<Service> service(Conversation conversation, String id) {
        return settings.of(conversation.project()).services().stream()
                .filter(service -> service.id().equals(id))
                .findFirst();
    }

    private Written agents(Access access, Conversation conversation, Said said, Act act) {
        return access.isAgent()
                ? acting.sayAsideAndAct(
                        access, conversation, said.client().orElseGet(Acting::newClient), said.text(), act)
                : new Written.Refused(new Refusal.NotYours());
    }

    /**
     * What goes along with an act.
     *
     * @param text empty for nothing
     * @param client the sender's identifier of both, so that the same call again says and does nothing twice
     */
    public record Said(String text, Optional<ClientId> client) {

        public static final Said NOTHING = new Said("", Optional.empty());
    }
}
