package io.guichet.web.view;

import java.util.List;

/**
 * A conversation's head as somebody sees it.
 *
 * @param requestKey left out until the request exists
 * @param requestUrl the request's page in the portal, below the context path
 * @param topic left out where none was chosen, as module
 * @param status the request's status as customers read it; left out until it is known
 * @param agent left out while nobody has taken it
 * @param customer for agents alone, as customerOnline, unanswered and pickUp
 * @param readByOthers how far the other side has read; left out in lists, and where nobody is told (B20)
 * @param lastEntry left out where the viewer may see none
 * @param waiting as all that follows: left out where it does not apply
 */
public record ConversationView(
        String id,
        String portalId,
        String requestKey,
        String requestUrl,
        String subject,
        String original,
        Named topic,
        Named module,
        String state,
        boolean resolved,
        String status,
        PortraitView agent,
        CustomerView customer,
        Boolean customerOnline,
        EntryView lastEntry,
        long lastNumber,
        long readNumber,
        int unread,
        Long readByOthers,
        String createdAt,
        Waiting waiting,
        Idle idle,
        Solution solution,
        Ticket ticket,
        OutOfScope outOfScope,
        AskNew askNew,
        Invitation invitation,
        Reopened reopened,
        Unanswered unanswered,
        PickUp pickUp,
        Qualified qualified,
        List<HandOver> handOvers,
        Offer offer,
        Boolean thanks,
        ViewerView viewer) {

    /** Something to choose, by its name in the viewer's language. */
    public record Named(String id, String name) {}

    /**
     * The wait for an agent.
     *
     * @param position left out while it is not known
     * @param pickUpBefore left out where no open hours are in sight
     * @param missed whether that moment has passed
     * @param estimateMinutes left out until enough people have waited lately
     * @param offered whether it is on an agent's screen now
     * @param busy whether the wait was given up, and the customer chooses
     * @param choiceBy when a ticket is made for her, while busy
     */
    public record Waiting(
            String since,
            Integer position,
            String pickUpBefore,
            boolean missed,
            Integer estimateMinutes,
            boolean offered,
            String stopsAt,
            String warnsAt,
            boolean busy,
            String choiceBy) {}

    /** When a session without words is warned of, and when it ends. */
    public record Idle(String warnsAt, String endsAt) {}

    /**
     * A solution.
     *
     * @param state proposed, accepted or refused
     * @param number of the entry that proposed it
     */
    public record Solution(String state, PortraitView by, long number, Rating rating) {}

    /** @param until when it can no longer be changed */
    public record Rating(int stars, String comment, String until) {}

    /** Why it is a classic ticket: agent, noAnswer or customer. */
    public record Ticket(String cause, String reason, String pickUpBefore) {}

    /** Whom to contact instead. */
    public record OutOfScope(String service, String contact) {}

    /** The messages that belong into a conversation of their own. */
    public record AskNew(List<String> entries) {}

    /**
     * @param state waiting, accepted, refused or expired
     * @param notBefore for agents alone: when she may be asked again, where she said "not today"
     */
    public record Invitation(PortraitView agent, String sentAt, String expiresAt, String state, String notBefore) {}

    /** For agents alone: that the request was qualified, as what, and when for the first time. */
    public record Qualified(String at, PortraitView by, String type) {}

    /**
     * For agents alone: a copy of the request that another team works on.
     *
     * @param target key of its project
     * @param url its page, below the context path
     * @param resolution once that team has resolved it, as the time
     */
    public record HandOver(
            String issueKey,
            String target,
            String url,
            String at,
            PortraitView by,
            String resolution,
            String settledAt) {}

    /** The last time that an answer reopened the request. */
    public record Reopened(String at, String pickUpBefore) {}

    /**
     * Words of the customer's stand without an answer.
     *
     * @param level how often agents were told; left out where it is in no hurry
     */
    public record Unanswered(String since, Integer level) {}

    /**
     * The promise to analyse and direct (R36).
     *
     * @param before left out where no open hours are in sight
     * @param minutes how many open minutes it took, once it is done
     * @param counting until it is done, and where open hours are in sight
     */
    public record PickUp(String before, boolean missed, Long minutes, String doneAt, Counting counting) {}

    /**
     * How open time goes by, for whoever shows it without asking again.
     *
     * @param at of when {@code spentSeconds} is
     * @param spentSeconds open time since it was asked
     * @param open from then on; outside these stretches, time stands still
     */
    public record Counting(int promisedMinutes, String at, long spentSeconds, List<Stretch> open) {

        public Counting {
            open = List.copyOf(open);
        }
    }

    /** From a moment to before another one. */
    public record Stretch(String from, String to) {}

    /**
     * An offer to take it, as agents see it.
     *
     * @param mine whether it is on the viewer's screen
     * @param to names of the others who have it on theirs
     * @param seconds how long an offer lasts here
     */
    public record Offer(String until, boolean mine, List<String> to, long seconds) {}
}
