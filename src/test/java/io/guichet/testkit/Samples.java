package io.guichet.testkit;

import static io.guichet.testkit.Cast.CAMILLE;
import static io.guichet.testkit.Cast.SUP;
import static io.guichet.testkit.Cast.SUPPORT_PORTAL;

import io.guichet.core.conversation.Author;
import io.guichet.core.conversation.ClientId;
import io.guichet.core.conversation.Content;
import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.Conversation.Standing;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.people.PersonKey;
import java.time.Instant;
import java.util.UUID;

/** Conversations and entries as tests need them, each one new. */
public final class Samples {

    public static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    /** What a database must give back character for character. */
    public static final String TRICKY = "Été à l'œuvre 🎉\nligne deux\t<script>alert(1)</script> ' \" \\ % _ ;";

    /** How a request stands once it has a resolution, and before. */
    public static final Standing RESOLVED = new Standing(true, "Terminé");

    public static final Standing UNRESOLVED = new Standing(false, "À faire");

    private Samples() {}

    public static ClientId newClientId() {
        return new ClientId(UUID.randomUUID().toString());
    }

    public static Conversation conversation() {
        return conversationOf(CAMILLE, MORNING);
    }

    public static Conversation conversationOf(PersonKey customer, Instant at) {
        return Conversation.opened(SUPPORT_PORTAL, SUP, customer, newClientId(), TRICKY, at);
    }

    public static Entry message(ConversationId conversation, long number) {
        return message(conversation, number, Author.customer(CAMILLE), newClientId());
    }

    public static Entry message(ConversationId conversation, long number, Author author, ClientId client) {
        return entry(conversation, number, author, Content.Message.typed("message " + number), client);
    }

    public static Entry entry(
            ConversationId conversation, long number, Author author, Content content, ClientId client) {
        return new Entry(conversation, number, author, content, MORNING.plusSeconds(number), client);
    }
}
