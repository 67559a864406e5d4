package io.guichet.web.portal;

/**
 * What a portal page needs to know of the chat; at most 1 KB, for every portal page asks.
 *
 * @param welcome left out where the product's own sentence is meant
 */
public record ChatView(String portalId, boolean visible, String state, int pickUpMinutes, String welcome, int unread) {}
