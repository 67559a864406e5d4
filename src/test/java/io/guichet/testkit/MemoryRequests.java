package io.guichet.testkit;

import io.guichet.core.conversation.AttachmentId;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Note;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.RequestRef;
import io.guichet.core.mirror.Claim;
import io.guichet.core.mirror.CommentText;
import io.guichet.core.mirror.Moved;
import io.guichet.core.mirror.Requests;
import io.guichet.core.mirror.WrittenComment;
import io.guichet.core.people.PersonKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** JSM in memory: requests, each with the conversation it is marked with, and their comments. */
public final class MemoryRequests implements Requests {

    private static final long FIRST_ISSUE = 10_000;
    private static final long FIRST_COMMENT = 20_000;

    private final List<Request> requests = new ArrayList<>();
    private final List<Commented> comments = new ArrayList<>();
    private final Map<RequestRef, List<Move>> moves = new HashMap<>();
    private final Map<RequestRef, String> titles = new HashMap<>();
    private final Set<Long> internal = new HashSet<>();
    private final Set<String> related = new HashSet<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<ClientId, Instant> old = new HashMap<>();
    private int written;
    private boolean refusing;

    @Override
    public synchronized Optional<RequestRef> find(Conversation conversation) {
        return requests.stream()
                .filter(request -> request.conversation().equals(conversation.id()))
                .map(Request::ref)
                .findFirst();
    }

    @Override
    public synchronized RequestRef create(Conversation conversation) {
        var number = requests.size() + 1;
        var ref = new RequestRef(FIRST_ISSUE + number, "SUP-" + number);
        requests.add(new Request(ref, conversation.id()));
        return ref;
    }

    @Override
    public synchronized OptionalLong findComment(RequestRef request, Entry entry) {
        return comments.stream()
                .filter(comment -> comment.request().equals(request))
                .map(Commented::comment)
                .filter(comment -> comment.claim().equals(Optional.of(claimOf(entry))))
                .mapToLong(WrittenComment::id)
                .findFirst();
    }

    @Override
    public synchronized long comment(RequestRef request, Entry entry) {
        var author = entry.author().person().orElseThrow();
        if (entry.content() instanceof Note note) {
            var id = add(request, author, note.text(), Optional.of(claimOf(entry)))
                    .id();
            internal.add(id);
            return id;
        }
        var text = CommentText.of((Message) entry.content());
        return add(request, author, text, Optional.of(claimOf(entry))).id();
    }

    @Override
    public synchronized void correct(RequestRef request, long comment, Entry entry) {
        if (!entry.isMessage()) {
            comments.removeIf(one -> one.comment().id() == comment);
            return;
        }
        comments.stream()
                .map(Commented::comment)
                .filter(one -> one.id() == comment)
                .findFirst()
                .ifPresent(one -> edited(one, CommentText.of((Message) entry.content())));
    }

    private static Claim claimOf(Entry entry) {
        return new Claim(entry.conversation().value(), entry.number());
    }

    @Override
    public synchronized List<WrittenComment> publicComments(RequestRef request) {
        return on(request, false);
    }

    /** What agents alone read, oldest first. */
    public synchronized List<WrittenComment> internalComments(RequestRef request) {
        return on(request, true);
    }

    private List<WrittenComment> on(RequestRef request, boolean forAgents) {
        return comments.stream()
                .filter(comment -> comment.request().equals(request))
                .map(Commented::comment)
                .filter(comment -> internal.contains(comment.id()) == forAgents)
                .toList();
    }

    /** Somebody writes in Jira's own comment box. */
    public synchronized WrittenComment writtenInJira(RequestRef request, PersonKey author, String text) {
        return add(request, author, text, Optional.empty());
    }

    private WrittenComment add(RequestRef request, PersonKey author, String text, Optional<Claim> claim) {
        var comment = new WrittenComment(FIRST_COMMENT + ++written, author, text, claim);
        comments.add(new Commented(request, comment));
        return comment;
    }

    /** Somebody deletes a comment in Jira, or makes it internal. */
    public synchronized void withdrawn(WrittenComment comment) {
        comments.removeIf(one -> one.comment().equals(comment));
    }

    /** Somebody edits a comment in Jira. */
    public synchronized void edited(WrittenComment comment, String text) {
        comments.replaceAll(one -> one.comment().equals(comment)
                ? new Commented(
                        one.request(), new WrittenComment(comment.id(), comment.author(), text, comment.claim()))
                : one);
    }

    @Override
    public synchronized Moved resolve(RequestRef request, Entry entry, PersonKey by) {
        if (refusing) {
            return new Moved.Refused("the workflow says no, on purpose");
        }
        var moves = movesOf(request);
        if (!isResolved(request) && moves.stream().noneMatch(move -> move.entry() == entry.number())) {
            moves.add(new Move(entry.number(), by, true));
        }
        return new Moved.Done("Terminé");
    }

    @Override
    public synchronized Moved reopen(RequestRef request, Entry entry, PersonKey by) {
        var moves = movesOf(request);
        if (isResolved(request)) {
            moves.add(new Move(entry.number(), by, false));
        }
        return moves.stream()
                .filter(move -> move.entry() == entry.number() && !move.resolved())
                .findFirst()
                .<Moved>map(move -> new Moved.Done("En cours"))
                .orElseGet(Moved.Already::new);
    }

    @Override
    public synchronized Instant saidAt(Entry entry) {
        return Optional.ofNullable(old.get(entry.clientId())).orElseGet(entry::at);
    }

    /** It has stood there for a while. */
    public synchronized void isOf(WrittenComment comment, Instant then) {
        old.put(ClientId.ofComment(comment.id()), then);
    }

    @Override
    public synchronized Moved closeAgain(RequestRef request, Entry entry, PersonKey by) {
        return resolve(request, entry, by);
    }

    @Override
    public synchronized void remove(RequestRef request, List<AttachmentId> files, PersonKey by) {
        files.forEach(file -> removed.add(request.key() + " " + file));
    }

    /** Keys and files. */
    public synchronized Set<String> removed() {
        return Set.copyOf(removed);
    }

    @Override
    public synchronized Moved relate(RequestRef request, RequestRef other, PersonKey by) {
        related.add(request.key() + " " + other.key());
        return new Moved.Done("En cours");
    }

    /** Pairs of keys. */
    public synchronized Set<String> related() {
        return Set.copyOf(related);
    }

    @Override
    public synchronized Moved rename(RequestRef request, PersonKey by, String subject) {
        if (refusing) {
            return new Moved.Refused("the title says no, on purpose");
        }
        titles.put(request, subject);
        return new Moved.Done("En cours");
    }

    /** From now on the workflow lets nobody through. */
    public synchronized void refusesMoves() {
        refusing = true;
    }

    /** Somebody resolves it in Jira. */
    public synchronized void resolvedInJira(RequestRef request, PersonKey by) {
        movesOf(request).add(new Move(0, by, true));
    }

    public synchronized boolean isResolved(RequestRef request) {
        var moves = movesOf(request);
        return !moves.isEmpty() && moves.get(moves.size() - 1).resolved();
    }

    /** Who moved it, in order. */
    public synchronized List<PersonKey> movers(RequestRef request) {
        return movesOf(request).stream().map(Move::by).toList();
    }

    public synchronized Optional<String> title(RequestRef request) {
        return Optional.ofNullable(titles.get(request));
    }

    private List<Move> movesOf(RequestRef request) {
        return moves.computeIfAbsent(request, none -> new ArrayList<>());
    }

    public synchronized int count() {
        return requests.size();
    }

    private record Request(RequestRef ref, ConversationId conversation) {}

    private record Commented(RequestRef request, WrittenComment comment) {}

    /** @param entry number of the entry that it was for; 0 for somebody in Jira */
    private record Move(long entry, PersonKey by, boolean resolved) {}
}
