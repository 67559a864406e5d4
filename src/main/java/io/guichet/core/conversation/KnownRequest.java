package io.guichet.core.conversation;

import io.guichet.core.people.PersonKey;
import io.guichet.core.portal.ProjectKey;

/** A request as Jira has it, whether or not it has a conversation. */
public record KnownRequest(
        RequestRef ref, ProjectKey project, PersonKey reporter, String summary, String description) {}
