package io.guichet.core.mirror;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversations;
import io.guichet.core.conversation.Entries;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Journal;
import io.guichet.core.conversation.Verdict;
import io.guichet.core.people.People;
import io.guichet.core.people.PersonKey;
import io.guichet.core.people.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Takes what was written, edited or deleted on the issue or the request page into the conversation (R37, R161).
 *
 * <p>Internal comments never get as far as here. A change of an old entry is told by a new one, so that whoever comes
 * back with "what came after n" hears of it too.
 */
@Named
public final class TakingInComments {

    private final Conversations conversations;
    private final Entries entries;
    private final Journal journal;
    private final Requests requests;
    private final People people;

    @Inject
    public TakingInComments(
            Conversations conversations, Entries entries, Journal journal, Requests requests, People people) {
        this.conversations = conversations;
        this.entries = entries;
        this.journal = journal;
        this.requests = requests;
        this.people = people;
    }

    /** A public comment was written; our own mirror's is known by what it mirrors. */
    public void written(long issueId, WrittenComment comment) {
        if (comment.mirrors().isEmpty()) {
            conversations.byIssue(issueId).ifPresent(conversation -> takeIn(conversation, comment));
        }
    }

    private void takeIn(Conversation conversation, WrittenComment comment) {
        journal.write(
                conversation.id(),
                authorOf(conversation, comment.author()),
                ClientId.ofComment(comment.id()),
                OptionalLong.of(comment.id()),
                head -> new Verdict.Go(Message.commented(comment.text())));
    }

    private Author authorOf(Conversation conversation, PersonKey person) {
        var customer = person.equals(conversation.customer()) || !people.isAgent(person, conversation.project());
        return new Author(customer ? Role.CUSTOMER : Role.AGENT, Optional.of(person));
    }

    /** The text of a public comment was changed. */
    public void edited(long issueId, WrittenComment comment) {
        conversations.byIssue(issueId).ifPresent(conversation -> entryOf(conversation, comment)
                .ifPresentOrElse(
                        entry -> amend(conversation, entry, comment.text()),
                        // Unknown so far: it was internal before, or the event of its writing was lost.
                        () -> written(issueId, comment)));
    }

    private Optional<Entry> entryOf(Conversation conversation, WrittenComment comment) {
        var known = entries.ofComment(comment.id());
        return known.isPresent() || comment.mirrors().isEmpty()
                ? known
                // Not yet noted as the entry's comment. Anybody can mark a comment of her own as the mirror of
                // anything.
                : entries.at(conversation.id(), comment.mirrors().getAsLong())
                        .filter(entry -> entry.author().is(comment.author()));
    }

    private void amend(Conversation conversation, Entry entry, String text) {
        if (entry.content() instanceof Message message && !message.text().equals(text)) {
            entries.amend(conversation.id(), entry.number(), new Message(text, message.via(), Amendment.EDITED));
            tell(conversation, entry, Happened.EDITED);
        }
    }

    /** A comment was deleted, or made internal. */
    public void deleted(long issueId, long commentId) {
        conversations.byIssue(issueId).ifPresent(conversation -> entries.ofComment(commentId)
                .filter(Entry::isMessage)
                .ifPresent(entry -> {
                    var via = ((Message) entry.content()).via();
                    entries.amend(conversation.id(), entry.number(), new Message("", via, Amendment.DELETED));
                    tell(conversation, entry, Happened.DELETED);
                }));
    }

    private void tell(Conversation conversation, Entry entry, Happened what) {
        var once = new ClientId(java.util.UUID.randomUUID().toString());
        journal.write(
                conversation.id(),
                entry.author(),
                once,
                head -> new Verdict.Go(Content.Event.to(entry.number(), what)));
    }

    /** Takes in what was written while nobody listened: before a crash, during an upgrade. */
    public void catchUp(Conversation conversation) {
        conversation.request().ifPresent(request -> requests.publicComments(request).stream()
                .filter(comment -> comment.mirrors().isEmpty())
                .filter(comment -> entries.ofComment(comment.id()).isEmpty())
                .forEach(comment -> takeIn(conversation, comment)));
    }
}
