package io.guichet.core.assistant;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

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
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.conversation.State;
import io.guichet.core.conversation.TicketingAtOnce;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.knowledge.CountingArticles;
import io.guichet.core.knowledge.KnowledgeBaseIsAway;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import io.guichet.core.settings.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

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
    private final CountingArticles counting;

    @Inject
    public AssistingACustomer(
            Settings settings,
            Journal journal,
            Entries entries,
            TicketingAtOnce ticketing,
            AnsweringFromArticles answering,
            WritingAnAnswer writing,
            AssistantWords words,
            CountingArticles counting) {
        this.settings = settings;
        this.journal = journal;
        this.entries = entries;
        this.ticketing = ticketing;
        this.answering = answering;
        this.writing = writing;
        this.words = words;
        this.counting = counting;
    }

    /** Whether this entry may be one to answer after; asked for every entry, and costs nothing. */
    public boolean isWanted(Conversation head, Entry entry) {
        return (isQuestion(entry) || endsAWaitAtOnce(entry))
                && settings.of(head.project()).assistant().enabled();
    }

    /** Answers the customer's last words, if nobody else does. */
    public void assist(ConversationId id) {
        journal.head(id).ifPresent(head -> owed(head).ifPresent(question -> answer(head, question)));
    }

    /** It has failed to, whatever is wrong: that is told, with the way to ask again, and nobody waits for what does not come. */
    public void excuse(ConversationId id) {
        journal.head(id).ifPresent(head -> owed(head)
                .ifPresent(question -> say(head, question, words.cannotLook(head.customer()), List.of())));
    }

    /** Whether it can look into the articles by now. */
    public boolean isReady() {
        return answering.isReady();
    }

    /** Conversations whose last words were said then, by a customer, and may have been left without an answer when a node stopped. */
    public Set<ConversationId> leftOver(Instant since, Instant before) {
        var last = new HashMap<ConversationId, Entry>();
        entries.storedSince(since)
                .flatMap(List::stream)
                .filter(Entry::isMessage)
                .forEach(entry -> last.merge(
                        entry.conversation(), entry, BinaryOperator.maxBy(Comparator.comparingLong(Entry::number))));
        return last.values().stream()
                .filter(entry -> isQuestion(entry) && entry.at().isBefore(before))
                .map(Entry::conversation)
                .collect(toSet());
    }

    private Optional<Entry> owed(Conversation head) {
        var newest = isLeftTo(head) ? entries.newestMessages(head.id(), 0, LOOKED_AT) : List.<Entry>of();
        if (newest.stream().anyMatch(said -> said.author().role() == Role.AGENT)) {
            return Optional.empty();
        }
        return newest.stream()
                .takeWhile(said -> said.author().role() == Role.CUSTOMER)
                // Thanks in advance do not leave the question before them without an answer.
                .filter(said -> isQuestion(said) && !Courtesy.isMere(textOf(said)))
                .findFirst();
    }

    private void answer(Conversation head, Entry question) {
        List<Source> sources;
        try {
            sources = answering.to(head.project(), textOf(question));
        } catch (KnowledgeBaseIsAway away) {
            say(head, question, words.cannotLook(head.customer()), List.of());
            return;
        }
        var wanted = settings.of(head.project()).assistant().model();
        var written = wanted ? writing.to(textOf(question), sources) : Optional.<String>empty();
        if (say(head, question, written.orElseGet(() -> quoted(head.customer(), sources)), sources)) {
            counting.answered(
                    head.customer(),
                    head.project(),
                    sources.stream().map(Source::article).toList());
        }
    }

    /** Whether it was said now: not where it had been, nor to somebody who has an agent by now. */
    private boolean say(Conversation head, Entry question, String text, List<Source> sources) {
        var name = settings.of(head.project()).assistant().name();
        var message = Message.assisted(text, new Assistance(name, sources));
        return journal.write(
                        head.id(),
                        Author.assistant(),
                        ClientId.own(ANSWER, question.number()),
                        now -> isOpen(now) ? new Verdict.Go(message) : new Verdict.Already())
                instanceof Written.Fresh;
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

    private static String textOf(Entry entry) {
        return ((Message) entry.content()).text();
    }
}
