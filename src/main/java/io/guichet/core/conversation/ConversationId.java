package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** Opaque identifier of a conversation: 128 bits in 22 URL-safe characters. */
public record ConversationId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;

    public ConversationId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("expected 22 URL-safe characters, got '" + value + "'");
        }
    }

    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    /**
     * The identifier of the conversation that this customer opens with this client identifier.
     *
     * <p>Derived and not drawn, so that the same POST sent twice finds the first conversation by primary key. It is no
     * secret: who may see a conversation is decided by {@link io.guichet.core.entitlement.Gate} alone.
     */
    public static ConversationId of(PersonKey customer, PortalId portal, ClientId client) {
        var name = portal.value() + "\n" + customer.value() + "\n" + client.value();
        var hash = sha256().digest(name.getBytes(StandardCharsets.UTF_8));
        var head = java.util.Arrays.copyOf(hash, BYTES);
        return new ConversationId(Base64.getUrlEncoder().withoutPadding().encodeToString(head));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
