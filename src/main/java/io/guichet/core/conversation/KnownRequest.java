package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;
import java.util.Optional;

/**
 * A request as Jira has it, whether or not it has a conversation.
 *
 * @param conversation whose request the issue says it is; anybody may write that, so it proves nothing by itself
 */
public record KnownRequest(
        RequestRef ref,
        ProjectKey project,
        PersonKey reporter,
        String summary,
        String description,
        Optional<ConversationId> conversation) {}
