package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Event;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Journal.Written;
import io.guichet.core.entitlement.Access;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agent makes a conversation of its own of some messages: another subject, another request (R28, R107). They are said
 * there again, in their order, by who said them when she said them; here they stay. Each of the two knows the other.
 *
 * <p>Sent again, the same call completes what a crash left: each step has an identifier of its own.
 */
@Named
public final class SplittingAConversation {

    private final Conversations conversations;
    private final Entries entries;
    private final Journal journal;
    private final PostingAMessage posting;
    private final Clock clock;

    @Inject
    public SplittingAConversation(
            Conversations conversations, Entries entries, Journal journal, PostingAMessage posting, Clock clock) {
        this.conversations = conversations;
        this.entries = entries;
        this.journal = journal;
        this.posting = posting;
        this.clock = clock;
    }

    /**
     * The new conversation, live with the agent.
     *
     * @param numbers of messages, one of the customer's among them
     * @param subject its title; made of her first message where empty
     */
    public Written split(
            Access access, Conversation conversation, ClientId client, List<Long> numbers, String subject) {
        if (!access.isAgent()) {
            return new Written.Refused(new Refusal.NotYours());
        }
        var messages = messages(conversation, numbers);
        var first = messages.stream()
                .filter(entry -> entry.author().role() == Role.CUSTOMER)
                .findFirst();
        if (first.isEmpty() || messages.size() < numbers.stream().distinct().count()) {
            return new Written.Refused(new Refusal.NoSuchChoice("entries"));
        }
        var title = posting.discreet(
                conversation, subject.replaceAll("\\p{Cntrl}+", " ").strip());
        var refusal = title.isEmpty() ? Optional.<Refusal>empty() : MessageText.refusal(title, 255);
        return refusal.<Written>map(Written.Refused::new)
                .orElseGet(() -> split(access, conversation, client, messages, title, said(first.get())));
    }

    private List<Entry> messages(Conversation conversation, List<Long> numbers) {
        return numbers.stream()
                .distinct()
                .sorted()
                .flatMap(number -> entries.at(conversation.id(), number).stream())
                .filter(entry -> entry.isMessage() && !said(entry).isBlank())
                .toList();
    }

    /** Files stay where they are; their names tell of them. */
    private static String said(Entry entry) {
        var words = new ArrayList<String>();
        if (entry.content() instanceof Message message) {
            words.add(message.text());
            message.files().forEach(file -> words.add("(" + file.name() + ")"));
        }
        return words.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private Written split(
            Access access, Conversation from, ClientId client, List<Entry> messages, String title, String original) {
        var before = from.beginning();
        var beginning = Beginning.in(
                        from.portal(),
                        from.project(),
                        from.customer(),
                        client.ofTheSplit(from.id()),
                        original,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .about(before.topic(), before.module());
        var opened = conversations.add(Conversation.opened(beginning, title.isEmpty() ? Subject.of(original) : title));
        var begun = journal.write(opened.id(), access.author(), client, head -> new Verdict.Go(linked("from", from)));
        messages.forEach(entry -> journal.copy(opened.id(), entry, Message.typed(said(entry))));
        var numbers =
                messages.stream().map(entry -> Long.toString(entry.number())).collect(Collectors.joining(" "));
        journal.write(
                from.id(),
                access.author(),
                client,
                head -> new Verdict.Go(linked("to", opened).with("entries", numbers)));
        return now(begun, opened.id());
    }

    private static Event linked(String side, Conversation other) {
        return Event.of(Happened.SPLIT).with(side, other.id().value());
    }

    /** With the head as it is after all of it. */
    private Written now(Written begun, ConversationId id) {
        var head = journal.head(id).orElseThrow();
        return begun instanceof Written.Fresh fresh
                ? new Written.Fresh(head, fresh.entry())
                : begun instanceof Written.Repeated again ? new Written.Repeated(head, again.entry()) : begun;
    }

    /** The conversation that was split from this one, complete by then, as an entry of it tells. */
    public static Optional<ConversationId> offshoot(Entry entry) {
        return linked("to", entry);
    }

    /** The conversation that this one was split from, as an entry of it tells. */
    public static Optional<ConversationId> origin(Entry entry) {
        return linked("from", entry);
    }

    private static Optional<ConversationId> linked(String side, Entry entry) {
        return Stream.of(entry.content())
                .flatMap(content -> content instanceof Event event && event.what() == Happened.SPLIT
                        ? event.detail(side).stream()
                        : Stream.empty())
                .map(ConversationId::new)
                .findFirst();
    }
}
