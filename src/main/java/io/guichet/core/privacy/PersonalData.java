package io.guichet.core.privacy;

import io.guichet.core.conversation.Conversation;
import io.guichet.core.conversation.ConversationId;
import io.guichet.core.conversation.Entry;
import io.guichet.core.conversation.Visit;
import io.guichet.core.identity.Confirmation;
import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is stored of a person, in whatever table.
 *
 * <p>A conversation is erased in two steps that may be repeated: {@link #close} makes it end for everybody on all nodes,
 * {@link #empty} takes away what was said in it. Its numbers stay taken, so that a node that remembers an old head cannot
 * write into the hole.
 */
public interface PersonalData {

    /** Stands where somebody stood who is not to be named any more; no account of Jira's can have it. */
    PersonKey ERASED = new PersonKey("<erased>");

    /** A customer's conversations, oldest first; those that are closed and not yet emptied too. */
    List<Conversation> conversationsOf(PersonKey customer, Optional<ProjectKey> project);

    /** From now on nobody finds the conversation, and nothing can be added to it. */
    void close(ConversationId id);

    /** Takes everything out of a closed conversation that anybody said or did, and whose it was. */
    void empty(ConversationId id, Instant now);

    /** From where she wrote, by conversation, oldest first. */
    List<Visit> visitsOf(PersonKey person, Optional<ProjectKey> project);

    /** How many conversations are closed and not yet emptied. */
    int halfErased();

    /**
     * Takes a person out of everything else: what is hers alone is deleted, what belongs to others goes on without her
     * name. Her words as a customer in others' conversations are deleted as by herself.
     *
     * @param project only what belongs to this project, where present
     * @return conversations in which something is different
     */
    Set<ConversationId> forget(Identity person, Optional<ProjectKey> project);

    /**
     * Jira calls an account something else from now on; everything stays hers.
     *
     * @return conversations in which something is different
     */
    Set<ConversationId> rename(Identity before, Identity now);

    /** What she said in conversations of others, oldest first. */
    List<Entry> saidElsewhere(PersonKey person, Optional<ProjectKey> project);

    /** Charters that she has accepted. */
    List<Acceptance> acceptancesOf(PersonKey person, Optional<ProjectKey> project);

    /** Where she has confirmed who she is, or began to (R46). */
    List<Confirmation> confirmationsOf(PersonKey person, Optional<ProjectKey> project);

    /** Read marks of agents and others in conversations of a project that are resolved and in which nothing was said since. */
    int sweepReadMarks(ProjectKey project, Instant quietSince);

    /** Leases of those whose pages were last seen before, and who have no plan. */
    int sweepLeases(Instant seenBefore);

    /** Notes of files on their way that were begun before and never arrived. */
    int sweepUploads(Instant begunBefore);

    /** Names and addresses of those to whom a token was sent before and who never typed it in. */
    int sweepConfirmations(Instant sentBefore);

    /** What is left of conversations that were erased before: their numbers. */
    int sweepErased(Instant erasedBefore);

    /** Projects whose administrators have ever laid down how chat behaves there. */
    Set<ProjectKey> projects();

    /** That a version of a project's charter was accepted. */
    record Acceptance(ProjectKey project, int version, Instant at) {}
}
