package io.guichet.core.conversation;

import io.guichet.core.conversation.Content.Happened;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A conversation's head: whose it is, where it stands.
 *
 * <p>{@code subject}, {@code life}, {@code lastNumber} and {@code lastAt} follow from the entries. What is stored of them
 * is a projection that may lag behind; {@link Journal#head} gives the truth.
 *
 * @param subject the request's title, at most {@value Subject#LONGEST} characters when it is made of the first message
 * @param request absent until the JSM request exists
 * @param standing how the request stands in Jira
 * @param lastNumber number of the last entry that {@code life} accounts for; 0 before the first
 * @param lastAt of the last entry that everybody may see; of the beginning before the first
 */
public record Conversation(
        Beginning beginning,
        String subject,
        Optional<RequestRef> request,
        Standing standing,
        Life life,
        long lastNumber,
        Instant lastAt) {

    /** A conversation of which no entry exists yet. */
    public static Conversation opened(
            PortalId portal, ProjectKey project, PersonKey customer, ClientId client, String text, Instant now) {
        return opened(Beginning.in(portal, project, customer, client, text, now), Subject.of(text));
    }

    /** A conversation of which no entry exists yet. */
    public static Conversation opened(Beginning beginning, String subject) {
        var now = beginning.createdAt();
        return new Conversation(beginning, subject, Optional.empty(), Standing.UNKNOWN, Life.begun(now), 0, now);
    }

    public ConversationId id() {
        return beginning.id();
    }

    public PortalId portal() {
        return beginning.portal();
    }

    public ProjectKey project() {
        return beginning.project();
    }

    public PersonKey customer() {
        return beginning.customer();
    }

    public ClientId clientId() {
        return beginning.clientId();
    }

    /** The first message, character for character. */
    public String original() {
        return beginning.original();
    }

    public Instant createdAt() {
        return beginning.createdAt();
    }

    public State state() {
        return life.state();
    }

    /** Whether the request has a resolution. */
    public boolean resolved() {
        return standing.resolved();
    }

    /**
     * Whether somebody has to keep an eye on it: time alone may change it, or the session is over and the customer's last
     * words stand without an answer (D3).
     */
    public boolean isStirring() {
        return life.isStirring() || isOwedAnAnswer();
    }

    /** A session that ended by itself, or by the customer, before an agent said anything to her last words (D3). */
    public boolean isOwedAnAnswer() {
        return !resolved()
                && state() instanceof State.Ended
                && life.unanswered().isPresent();
    }

    /** The head after one more entry. */
    public Conversation after(Entry entry) {
        if (entry.number() != lastNumber + 1) {
            throw new IllegalArgumentException("expected entry " + (lastNumber + 1) + ", got " + entry.number());
        }
        return new Conversation(
                beginning,
                renamedBy(entry).orElse(subject),
                request,
                standing,
                Lifecycle.after(life, entry),
                entry.number(),
                // A customer's list is in this order: what she may not know of moves nothing in it.
                entry.isPublic() && entry.at().isAfter(lastAt) ? entry.at() : lastAt);
    }

    private static Optional<String> renamedBy(Entry entry) {
        return entry.content() instanceof Content.Event event && event.what() == Happened.RENAMED
                ? event.detail("subject")
                : Optional.empty();
    }

    public Conversation with(RequestRef ref) {
        return new Conversation(beginning, subject, Optional.of(ref), standing, life, lastNumber, lastAt);
    }

    public Conversation with(Standing now) {
        return new Conversation(beginning, subject, request, now, life, lastNumber, lastAt);
    }

    /** With what follows from the entries, as another head of the same conversation has it. */
    public Conversation projected(Conversation head) {
        return new Conversation(beginning, head.subject, request, standing, head.life, head.lastNumber, head.lastAt);
    }

    /**
     * How the request stands in Jira.
     *
     * @param status its status by the name that customers know; empty while unknown
     */
    public record Standing(boolean resolved, String status) {

        public static final Standing UNKNOWN = new Standing(false, "");
    }
}
