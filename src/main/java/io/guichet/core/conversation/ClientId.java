package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifier that the sender gives to an act, so that sending it again changes nothing; usually a UUID. */
public record ClientId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    /** In none that comes from outside: nobody can send what the product itself will want to store. */
    private static final String OURS = "#";

    private static final String COMMENT = "comment";
    private static final String ASIDE = "aside";
    private static final Pattern STORED = Pattern.compile("[A-Za-z0-9_.#-]{1,64}");

    public ClientId {
        if (!STORED.matcher(value).matches()) {
            throw new IllegalArgumentException("expected 1 to 64 of A-Z a-z 0-9 _ . - # but got '" + value + "'");
        }
    }

    /** Whether somebody may send it. */
    public static boolean isWellFormed(String value) {
        return SHAPE.matcher(value).matches();
    }

    /** The act of a comment that was written in Jira. */
    public static ClientId ofComment(long commentId) {
        return own(COMMENT, commentId);
    }

    /** The comment whose act it is, if it is one's. */
    public OptionalLong comment() {
        return value.startsWith(COMMENT + OURS)
                ? OptionalLong.of(Long.parseLong(value.substring(COMMENT.length() + OURS.length())))
                : OptionalLong.empty();
    }

    /** What begins the conversation of a request that was none of chat's. */
    public static ClientId ofRequest(long issueId) {
        return own("request", issueId);
    }

    /** Of something that the product does by itself, once for each number. */
    public static ClientId own(String what, long number) {
        return new ClientId(what + OURS + number);
    }

    /** The number of what the product did by itself; absent for anything else. */
    public OptionalLong number(String what) {
        return value.matches(what + OURS + "\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(value.substring(what.length() + OURS.length())))
                : OptionalLong.empty();
    }

    /** Of the act that goes with what is sent under this one: a repetition after a cut completes what is missing. */
    ClientId ofTheAct() {
        return derived("act");
    }

    /** Of the conversation that is split from another one. */
    ClientId ofTheSplit(ConversationId from) {
        var name = "split " + from + " " + value;
        return new ClientId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + OURS + "split");
    }

    /** Of the conversation that an agent begins. */
    ClientId ofTheStart() {
        return derived("start");
    }

    /** Of what is said to a colleague who gets a conversation: a second press says it no second time. */
    static ClientId ofTheTransfer(PersonKey to, Instant since, String words) {
        var name = "transfer " + to.value() + " " + since + " " + words;
        return new ClientId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + OURS + "transfer");
    }

    /** Of why an agent declined in this try: the same words again say it no second time. */
    static ClientId ofTheDecline(PersonKey agent, Instant from, String reason) {
        return derived("decline " + agent.value() + " " + from + " " + reason, "decline");
    }

    /** Of what a customer misses in a solution: a second press says it no second time. */
    static ClientId ofWhatIsMissing(long solution, String words) {
        return derived("missing " + solution + " " + words, "missing");
    }

    /** Of the words that go with an act, and do not take the conversation. */
    ClientId aside() {
        return derived(ASIDE);
    }

    boolean isAside() {
        return value.endsWith(OURS + ASIDE);
    }

    private ClientId derived(String what) {
        return derived(what + " " + value, what);
    }

    private static ClientId derived(String name, String what) {
        return new ClientId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + OURS + what);
    }

    boolean isOfRequest() {
        return value.startsWith("request" + OURS);
    }

    @Override
    public String toString() {
        return value;
    }
}
