package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A conversation's head: whose it is, where it stands.
 *
 * <p>{@code state}, {@code lastNumber} and {@code lastAt} follow from the entries. What is stored of them is a
 * projection that may lag behind; {@link Journal#head} gives the truth.
 *
 * @param subject the request's title, at most {@value Subject#LONGEST} characters
 * @param original the first message, character for character
 * @param request absent until the JSM request exists
 * @param resolved whether the request has a resolution
 * @param lastNumber number of the last entry that {@code state} accounts for; 0 before the first
 */
public record Conversation(
        ConversationId id,
        PortalId portal,
        ProjectKey project,
        PersonKey customer,
        ClientId clientId,
        String subject,
        String original,
        Instant createdAt,
        Optional<RequestRef> request,
        boolean resolved,
        State state,
        long lastNumber,
        Instant lastAt) {

    /** A conversation of which no entry exists yet. */
    public static Conversation opened(
            PortalId portal, ProjectKey project, PersonKey customer, ClientId client, String text, Instant now) {
        return new Conversation(
                ConversationId.of(customer, portal, client),
                portal,
                project,
                customer,
                client,
                Subject.of(text),
                text,
                now,
                Optional.empty(),
                false,
                new State.Requested(),
                0,
                now);
    }

    /** The head after one more entry. */
    public Conversation after(Entry entry) {
        if (entry.number() != lastNumber + 1) {
            throw new IllegalArgumentException("expected entry " + (lastNumber + 1) + ", got " + entry.number());
        }
        return new Conversation(
                id,
                portal,
                project,
                customer,
                clientId,
                subject,
                original,
                createdAt,
                request,
                resolved,
                Lifecycle.after(state, entry),
                entry.number(),
                entry.at());
    }

    public Conversation with(RequestRef ref) {
        return new Conversation(
                id,
                portal,
                project,
                customer,
                clientId,
                subject,
                original,
                createdAt,
                Optional.of(ref),
                resolved,
                state,
                lastNumber,
                lastAt);
    }

    public Conversation resolved(boolean now) {
        return new Conversation(
                id,
                portal,
                project,
                customer,
                clientId,
                subject,
                original,
                createdAt,
                request,
                now,
                state,
                lastNumber,
                lastAt);
    }
}
