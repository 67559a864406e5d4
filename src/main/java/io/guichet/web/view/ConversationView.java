package io.guichet.web.view;

/**
 * A conversation's head as somebody sees it.
 *
 * @param requestKey left out until the request exists
 * @param agent left out while nobody has taken it
 * @param customer for agents alone
 * @param readByOthers how far the other side has read; left out in lists
 * @param lastEntry left out where the viewer may see none
 */
public record ConversationView(
        String id,
        String portalId,
        String requestKey,
        String subject,
        String original,
        String state,
        boolean resolved,
        PortraitView agent,
        PortraitView customer,
        EntryView lastEntry,
        long lastNumber,
        long readNumber,
        int unread,
        Long readByOthers,
        String createdAt,
        ViewerView viewer) {}
