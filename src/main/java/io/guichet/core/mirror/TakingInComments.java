package io.guichet.core.mirror;

import static java.util.stream.Collectors.toSet;

import io.guichet.core.conversation.AmendingAMessage;
import io.guichet.core.conversation.AttachedFile;
import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Content.Amendment;
import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Via;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Takes what was written, edited or deleted on the issue or the request page into the conversation (R37, R161).
 *
 * <p>Internal comments never get as far as here. A change of an old entry is told by a new one, so that whoever comes
 * back with "what came after n" hears of it too.
 */
@Named
public final class TakingInComments {

    private static final int LOOKED_AT = 500;

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

    /** A public comment was written, by somebody or by our own mirror. */
    public void written(long issueId, WrittenComment comment) {
        conversations
                .byIssue(issueId)
                .filter(conversation -> entryOf(conversation, comment).isEmpty())
                .ifPresent(conversation -> takeIn(conversation, comment));
    }

    private void takeIn(Conversation conversation, WrittenComment comment) {
        journal.write(
                conversation.id(),
                authorOf(conversation, comment.author()),
                ClientId.ofComment(comment.id()),
                OptionalLong.of(comment.id()),
                head -> new Verdict.Go(
                        Message.commented(CommentText.words(comment.text(), comment.files()), comment.files())));
    }

    private Author authorOf(Conversation conversation, PersonKey person) {
        var customer = person.equals(conversation.customer()) || !people.isAgent(person, conversation.project());
        return new Author(customer ? Role.CUSTOMER : Role.AGENT, Optional.of(person));
    }

    /** The text of a public comment was changed. */
    public void edited(long issueId, WrittenComment comment) {
        conversations.byIssue(issueId).ifPresent(conversation -> settle(conversation, comment));
    }

    private void settle(Conversation conversation, WrittenComment comment) {
        entryOf(conversation, comment)
                .ifPresentOrElse(
                        entry -> amend(conversation, entry, comment),
                        // Unknown so far: it was internal before, or the event of its writing was lost.
                        () -> takeIn(conversation, comment));
    }

    private Optional<Entry> entryOf(Conversation conversation, WrittenComment comment) {
        return entries.ofComment(comment.id()).or(() -> mirroredBy(conversation, comment));
    }

    /**
     * The entry whose comment this is, though that is not noted yet.
     *
     * <p>Anybody can mark a comment of her own as the mirror of anything; only the mark of a chat message of the same
     * author in this conversation, for which no other comment is known, is believed.
     */
    private Optional<Entry> mirroredBy(Conversation conversation, WrittenComment comment) {
        return comment.claim()
                .filter(claim -> claim.conversation().equals(conversation.id().value()))
                .flatMap(claim -> entries.at(conversation.id(), claim.number()))
                .filter(entry -> entry.content() instanceof Message message && message.via() == Via.CHAT)
                .filter(entry -> isBy(entry, conversation, comment))
                .filter(entry -> hasNoOther(entry, comment));
    }

    /** The assistant's words are written by somebody else's hand; never by the customer's. */
    private static boolean isBy(Entry entry, Conversation conversation, WrittenComment comment) {
        return entry.author().role() == Role.ASSISTANT
                ? !comment.author().equals(conversation.customer())
                : entry.author().is(comment.author());
    }

    /** The mirror may note its comment while we look: then it is this one. */
    private boolean hasNoOther(Entry entry, WrittenComment comment) {
        var noted = entries.commentOf(entry.conversation(), entry.number());
        return noted.isEmpty() || noted.getAsLong() == comment.id();
    }

    private void amend(Conversation conversation, Entry entry, WrittenComment comment) {
        if (!(entry.content() instanceof Message message)) {
            return;
        }
        // A file that was named once stays: when it is deleted in Jira, nobody has edited anything.
        var files = message.via() == Via.JIRA ? joined(message.files(), comment.files()) : message.files();
        var text = CommentText.words(comment.text(), files);
        var differs =
                files.size() > message.files().size() || !sameWords(CommentText.words(message.text(), files), text);
        if (differs && !isBeingCorrected(entry)) {
            entries.amend(
                    conversation.id(),
                    entry.number(),
                    new Message(text, message.via(), Amendment.EDITED, files, message.assistance()));
            tell(conversation, entry, Happened.EDITED);
        }
    }

    /** The author has changed it in chat, and the comment is not there yet: it is no edit. */
    private boolean isBeingCorrected(Entry entry) {
        return AmendingAMessage.isOnItsWay(entries.unfinished(entry.conversation(), LOOKED_AT), entry.number());
    }

    private static List<AttachedFile> joined(List<AttachedFile> known, List<AttachedFile> named) {
        var names = known.stream().map(AttachedFile::name).toList();
        var added = named.stream().filter(file -> !names.contains(file.name()));
        return Stream.concat(known.stream(), added).toList();
    }

    /** Jira may keep other line ends than were sent, and no blanks at the end; that is nobody's edit. */
    private static boolean sameWords(String one, String other) {
        return one.strip().lines().toList().equals(other.strip().lines().toList());
    }

    /** A comment was deleted, or made internal. */
    public void deleted(long issueId, long commentId) {
        conversations.byIssue(issueId).ifPresent(conversation -> entries.ofComment(commentId)
                .ifPresent(entry -> delete(conversation, entry)));
    }

    private void delete(Conversation conversation, Entry entry) {
        if (entry.isMessage() && entry.content() instanceof Message message) {
            entries.amend(conversation.id(), entry.number(), new Message("", message.via(), Amendment.DELETED));
            tell(conversation, entry, Happened.DELETED);
        }
    }

    private void tell(Conversation conversation, Entry entry, Happened what) {
        var once = new ClientId(java.util.UUID.randomUUID().toString());
        journal.write(
                conversation.id(),
                entry.author(),
                once,
                head -> new Verdict.Go(Content.Event.to(entry.number(), what)));
    }

    /** Takes in what was written, edited, deleted or made internal while nobody listened: in a crash, an upgrade. */
    public void catchUp(Conversation conversation) {
        conversation.request().ifPresent(request -> {
            // Known before the look at Jira: what is written in between is in the second list, and not missing from it.
            var known = entries.comments(conversation.id());
            var there = requests.publicComments(request);
            there.forEach(comment -> settle(conversation, comment));
            var ids = there.stream().map(WrittenComment::id).collect(toSet());
            known.forEach((number, comment) -> {
                if (!ids.contains(comment)) {
                    entries.at(conversation.id(), number).ifPresent(entry -> delete(conversation, entry));
                }
            });
        });
    }
}
