package io.guichet.jira.desk;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.guichet.core.conversation.Content.Message;
import io.guichet.core.conversation.Content.Note;
import io.guichet.core.conversation.Entry;
import io.guichet.core.mirror.CommentText;
import io.guichet.core.mirror.WrittenComment;
import io.guichet.core.people.PersonKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Comments of an issue: ours, which mirror entries, and everybody's who has a right to the customer's eyes. */
@Named
public final class Comments {

    /** Some databases keep whole seconds. */
    private static final Duration SAME_TIME = Duration.ofSeconds(1);

    private final CommentManager comments;
    private final Marks marks;
    private final AsPerson as;
    private final NamedFiles named;
    private final AssistantsHand assistant;
    private final Clock clock;

    @Inject
    public Comments(
            @ComponentImport CommentManager comments,
            Marks marks,
            AsPerson as,
            NamedFiles named,
            AssistantsHand assistant,
            Clock clock) {
        this.comments = comments;
        this.marks = marks;
        this.as = as;
        this.named = named;
        this.assistant = assistant;
        this.clock = clock;
    }

    /**
     * Writes an entry as a comment of its author, as of when it was said, and tells whoever listens in Jira. A note is
     * internal from the first moment on: comment and properties are stored in one call.
     *
     * <p>Outside the customer context, for a customer too: this way of writing asks for no permission.
     */
    long write(Entry entry, Issue issue) {
        var internal = !(entry.content() instanceof Message);
        var properties = Map.of(
                Marks.ENTRY,
                json(Marks.of(entry)),
                Marks.PUBLIC_COMMENT,
                json(internal ? Marks.INTERNAL : Marks.NOT_INTERNAL));
        return as.inJira(writerOf(entry, issue), user -> comments.create(
                        issue, user, textOf(entry, issue), null, null, Date.from(entry.at()), properties, true)
                .getId());
    }

    private PersonKey writerOf(Entry entry, Issue issue) {
        return entry.author().person().orElseGet(() -> assistant.of(issue));
    }

    private String textOf(Entry entry, Issue issue) {
        if (entry.content() instanceof Note note) {
            return note.text();
        }
        var message = (Message) entry.content();
        var text = CommentText.of(message);
        return message.assistance().isPresent() ? assistant.signed(issue, message, text) : text;
    }

    /** Has a comment say what its entry says by now, in its author's name; or deletes it with the entry. */
    void correct(long commentId, Entry entry) {
        Optional.ofNullable(comments.getMutableComment(commentId))
                .ifPresent(comment -> as.inJira(writerOf(entry, comment.getIssue()), user -> {
                    var text = entry.isMessage() ? textOf(entry, comment.getIssue()) : "";
                    if (!entry.isMessage()) {
                        comments.delete(comment, true, user);
                    } else if (!text.equals(comment.getBody())) {
                        comment.setBody(text);
                        comment.setUpdateAuthor(user);
                        comment.setUpdated(Date.from(clock.instant()));
                        comments.update(comment, true);
                    }
                    return commentId;
                }));
    }

    private static JSONObject json(String text) {
        try {
            return new JSONObject(text);
        } catch (JSONException e) {
            throw new IllegalStateException("we write JSON", e);
        }
    }

    /** The comment that an interrupted attempt wrote for an entry. Others may forge the mark, so its author counts too. */
    OptionalLong mirrorOf(Entry entry, Issue issue) {
        return comments.getComments(issue).stream()
                .filter(comment -> isOfTheTime(entry, comment) && isBy(writerOf(entry, issue), comment))
                .filter(comment -> marks.mirroredBy(comment.getId())
                        .filter(Marks.claimOf(entry)::equals)
                        .isPresent())
                .mapToLong(Comment::getId)
                .findFirst();
    }

    private static boolean isOfTheTime(Entry entry, Comment comment) {
        var apart = Duration.between(entry.at(), comment.getCreated().toInstant());
        return apart.abs().compareTo(SAME_TIME) <= 0;
    }

    private static boolean isBy(PersonKey writer, Comment comment) {
        return authorOf(comment).filter(writer::equals).isPresent();
    }

    private static Optional<PersonKey> authorOf(Comment comment) {
        return Optional.ofNullable(comment.getAuthorKey())
                .filter(key -> !key.isBlank())
                .map(PersonKey::new);
    }

    List<WrittenComment> publicOn(Issue issue) {
        return comments.getComments(issue).stream()
                .filter(this::isPublic)
                .flatMap(comment -> written(comment).stream())
                .toList();
    }

    /** The comment as it is now, if it is there and customers may read it. */
    Optional<WrittenComment> publicById(long commentId) {
        return Optional.ofNullable(comments.getCommentById(commentId))
                .filter(this::isPublic)
                .flatMap(this::written);
    }

    Optional<Instant> writtenAt(long commentId) {
        return Optional.ofNullable(comments.getCommentById(commentId))
                .map(comment -> comment.getCreated().toInstant());
    }

    private boolean isPublic(Comment comment) {
        return comment.getGroupLevel() == null
                && comment.getRoleLevelId() == null
                && !marks.isInternal(comment.getId());
    }

    private Optional<WrittenComment> written(Comment comment) {
        var claim = marks.mirroredBy(comment.getId());
        return authorOf(comment)
                .map(author -> new WrittenComment(
                        comment.getId(), author, comment.getBody(), claim, named.by(author, comment)));
    }
}
