package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.PortalId;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stored heads of conversations. Every method is one statement; none needs a transaction. */
public interface Conversations {

    /**
     * Stores a new conversation, unless it is there already.
     *
     * @return the stored one: the given one, or what an earlier call stored under the same id
     * @throws ConversationIsErased where that was erased: what is sent again does not bring it back
     */
    Conversation add(Conversation conversation);

    Optional<Conversation> byId(ConversationId id);

    Optional<Conversation> byIssue(long issueId);

    /**
     * A customer's conversations, newest {@code lastAt} first.
     *
     * @param portal only of this portal, where present
     * @param unresolved only those without a resolution
     * @param cursor where an earlier page ended, where present
     */
    Page ofCustomer(
            PersonKey customer, Optional<PortalId> portal, boolean unresolved, int limit, Optional<String> cursor);

    /** A customer's conversations in a portal, newest {@code lastAt} first; without what stands in them. */
    List<Own> newestOf(PersonKey customer, PortalId portal, int limit);

    /** Conversations of these projects that are requested, offered, live or idle, newest first. */
    List<Conversation> open(Set<ProjectKey> projects, int limit);

    /**
     * What agents look for, newest {@code lastAt} first, as far as is projected.
     *
     * @param before where an earlier page ended, where present
     */
    List<Conversation> atDesks(DeskQuery wanted, Optional<DeskQuery.Place> before, int limit);

    /** How many agents would find, as far as is projected. */
    int countAtDesks(DeskQuery wanted);

    /** How many are not resolved, by project, in one statement for all of them; a project without any is left out. */
    Map<ProjectKey, Integer> unresolved();

    /**
     * Conversations of a project whose wait was given up and that no agent has had since, the last given up first, as far
     * as is projected.
     *
     * @param before where an earlier page ended, where present
     */
    List<Conversation> missed(MissedQuery wanted, Optional<MissedQuery.Place> before, int limit);

    /** Remembers the request; says false where the conversation has another one already. */
    boolean link(ConversationId id, RequestRef request);

    /** Writes what follows from the entries, unless a later projection is there already. */
    void project(Conversation head);

    void stands(ConversationId id, Conversation.Standing standing);

    /**
     * Conversations that {@link Conversation#isStirring stir}, by id, as far as is projected.
     *
     * @param after where an earlier page ended, where present
     */
    List<Conversation> stirring(Optional<ConversationId> after, int limit);

    /** Conversations created before, of which no entry has been projected yet. */
    List<Conversation> unprojected(Instant createdBefore, int limit);

    /**
     * Conversations whose request exists and is not resolved, or in which something was said since, by id.
     *
     * @param after where an earlier page ended, where present
     */
    List<Conversation> followed(Instant since, Optional<ConversationId> after, int limit);

    /** A conversation by its name, and the request that it has become. */
    record Own(ConversationId id, Optional<RequestRef> request) {}

    /** @param next cursor of the following page, absent on the last one */
    record Page(List<Conversation> conversations, Optional<String> next) {}
}
