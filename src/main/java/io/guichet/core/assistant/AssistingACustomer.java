package io.guichet.core.assistant;

import static java.util.stream.Collectors.joining;

import io.guichet.core.conversation.Assistance;
import io.guichet.core.conversation.Assistance.Source;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.State;
import io.guichet.core.conversation.Thanks;
import io.guichet.core.conversation.TicketingAtOnce;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * The assistant says something in a conversation: while nobody else is there to answer, and until an agent is (R52, R53).
 *
 * <p>Each of the customer's messages is answered once, whichever node does it. Once an agent has been in the conversation, it
 * keeps silent for good.
 */
@Named
public final class AssistingACustomer {

    private static final String ANSWER = "assistant";
    private static final int LOOKED_AT = 50;

    private final Settings settings;
    private final Journal journal;
    private final Entries entries;
    private final TicketingAtOnce ticketing;
    private final AnsweringFromArticles answering;
    private final WritingAnAnswer writing;
    private final AssistantWords words;

    @Inject
    public AssistingACustomer(
            Settings settings,
            Journal journal,
            Entries entries,
            TicketingAtOnce ticketing,
            AnsweringFromArticles answering,
            WritingAnAnswer writing,
            AssistantWords words) {
        this.settings = settings;
        this.journal = journal;
        this.entries = entries;
        this.ticketing = ticketing;
        this.answering = answering;
        this.writing = writing;
        this.words = words;
    }

    /** Whether this entry may be one to answer after; asked for every entry, and costs nothing. */
    public boolean isWanted(Conversation head, Entry entry) {
        return (isQuestion(entry) || endsAWaitAtOnce(entry))
                && settings.of(head.project()).assistant().enabled();
    }

    /** Answers the customer's last words, if nobody else does. */
    public void assist(ConversationId id) {
        var head = journal.head(id);
        var newest = head.isEmpty() ? List.<Entry>of() : entries.newestMessages(id, 0, LOOKED_AT);
        if (newest.isEmpty() || newest.stream().anyMatch(AssistingACustomer::isAgents)) {
            return;
        }
        var question = newest.get(0);
        if (isQuestion(question) && !isMereThanks(question) && isLeftTo(head.get())) {
            var message = answer(head.get(), textOf(question));
            journal.write(
                    id,
                    Author.assistant(),
                    ClientId.own(ANSWER, question.number()),
                    now -> isOpen(now) ? new Verdict.Go(message) : new Verdict.Already());
        }
    }

    private Message answer(Conversation head, String question) {
        var assistant = settings.of(head.project()).assistant();
        List<Source> sources;
        try {
            sources = answering.to(head.project(), question);
        } catch (KnowledgeBaseIsAway away) {
            return Message.assisted(words.cannotLook(head.customer()), new Assistance(assistant.name(), List.of()));
        }
        var written = assistant.model() ? writing.to(question, sources) : Optional.<String>empty();
        var text = written.orElseGet(() -> quoted(head.customer(), sources));
        return Message.assisted(text, new Assistance(assistant.name(), sources));
    }

    private String quoted(PersonKey reader, List<Source> sources) {
        return sources.isEmpty()
                ? words.nothingFound(reader)
                : sources.stream()
                        .map(source -> words.quoted(reader, source.quote()))
                        .collect(joining("\n\n"));
    }

    /** A wait that is about to become a ticket at once is answered after that, so that nothing comes between. */
    private boolean isLeftTo(Conversation head) {
        return isOpen(head)
                && settings.of(head.project()).assistant().enabled()
                && (!head.state().isWaiting() || ticketing.isServed(head));
    }

    private static boolean isOpen(Conversation head) {
        return head.state().agent().isEmpty()
                && (head.state().isWaiting() || head.state() instanceof State.Ticket)
                && !head.life().isSolved();
    }

    private static boolean isAgents(Entry entry) {
        return entry.author().role() == Role.AGENT;
    }

    private static boolean isQuestion(Entry entry) {
        return entry.author().role() == Role.CUSTOMER
                && entry.content() instanceof Message message
                && message.via() == Via.CHAT
                && entry.isMessage()
                && !message.text().isBlank();
    }

    private static boolean endsAWaitAtOnce(Entry entry) {
        return entry.content() instanceof Event event
                && event.what() == Happened.TICKETED
                && event.detail("cause").equals(Optional.of("closed"));
    }

    private static boolean isMereThanks(Entry question) {
        return Thanks.isMere(textOf(question), List.of());
    }

    private static String textOf(Entry entry) {
        return ((Message) entry.content()).text();
    }
}
