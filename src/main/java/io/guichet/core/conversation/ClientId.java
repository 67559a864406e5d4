package io.guichet.core.conversation;

import java.util.regex.Pattern;

/** Identifier that the sender gives to an act, so that sending it again changes nothing; usually a UUID. */
public record ClientId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    public ClientId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("expected 1 to 64 of A-Z a-z 0-9 _ . - but got '" + value + "'");
        }
    }

    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    /** The act of a comment that was written in Jira. */
    public static ClientId ofComment(long commentId) {
        return new ClientId("comment-" + commentId);
    }

    /** What begins the conversation of a request that was none of chat's. */
    public static ClientId ofRequest(long issueId) {
        return new ClientId("request-" + issueId);
    }

    boolean isOfRequest() {
        return value.startsWith("request-");
    }

    @Override
    public String toString() {
        return value;
    }
}
