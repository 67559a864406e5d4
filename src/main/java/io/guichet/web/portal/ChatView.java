package io.guichet.web.portal;

import java.util.List;

/**
 * What a portal page needs to know of the chat; at most 1 KB, for every portal page asks.
 *
 * @param visible whether the launcher shows as open
 * @param reopensAt while it is closed and that is in sight
 * @param closesAt while it is open, where it closes within a week
 * @param zone in which the hours are meant; while {@code reopensAt} is there
 * @param pickUpBefore until when what is asked now is picked up, in whole minutes
 * @param welcome left out where the product's own sentence is meant
 * @param charter left out where there is none
 * @param agents how many are available; left out unless it is open
 * @param agentNames their first names, where the project shows them
 * @param announcement left out where nothing is announced
 * @param invitation left out unless an agent waits for her answer (R43)
 * @param contact for who is no key user: whom to contact
 * @param partner for who is no key user: the integrator of her organisation
 * @param assistant left out unless it answers here (R53)
 * @param open the conversation to show first: the only one of hers here that is waiting or going on
 * @param identity {@code needed} where she has to confirm first who she is (R46); else left out
 */
public record ChatView(
        String portalId,
        boolean visible,
        String state,
        String reopensAt,
        String closesAt,
        String zone,
        int pickUpMinutes,
        String pickUpBefore,
        String welcome,
        CharterStanding charter,
        int unread,
        Integer agents,
        List<String> agentNames,
        AnnouncementView announcement,
        String outsideHours,
        LookView look,
        InvitationView invitation,
        String contact,
        String partner,
        AssistantView assistant,
        OpenConversation open,
        String identity) {

    record CharterStanding(int version, boolean accepted) {}

    /**
     * An exceptional closing.
     *
     * @param id the same as long as it is the same closing
     * @param text the administrator's own sentence; left out where the product's does
     * @param reopensAt when support is back
     */
    record AnnouncementView(String id, String text, String reason, String from, String to, String reopensAt) {}

    /**
     * All but the first three are left out where they are as usual.
     *
     * @param name of the service, in the reader's language
     */
    record LookView(
            String side,
            String launcher,
            boolean headerEntry,
            String accent,
            OffsetView offset,
            String theme,
            String name,
            String picture) {}

    record OffsetView(int x, int y) {}

    /**
     * @param requestKey left out until the request exists
     * @param again that she has refused one today, else left out
     */
    record InvitationView(
            String conversationId,
            InvitingAgent agent,
            String requestKey,
            String subject,
            String expiresAt,
            Boolean again) {}

    record InvitingAgent(String name, String avatar) {}

    /** @param ask what the launcher says while nobody else answers; else left out */
    record AssistantView(String name, String ask) {}

    record OpenConversation(String conversationId) {}
}
