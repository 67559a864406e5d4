package io.guichet.core.settings;

import java.util.List;

/**
 * When a conversation becomes a request, and how it is called until somebody names it (R148–R150).
 *
 * @param afterMinutes of conversation; only of account where creation is {@link Creation#MINUTES}
 * @param title empty for the product's own: what the customer wrote first
 * @param closing names of the statuses that close a request, the first that is there counts; none = any that resolves
 */
public record RequestRules(Creation create, int afterMinutes, Texts title, List<String> closing) {

    public static final RequestRules USUAL = new RequestRules(Creation.FIRST, 2, Texts.NONE, List.of());

    public RequestRules {
        closing = List.copyOf(closing);
    }

    public enum Creation {
        /** With the first message. */
        FIRST,
        /** After some minutes of conversation. */
        MINUTES,
        /** When the agent decides. */
        AGENT
    }
}
