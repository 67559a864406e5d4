package io.guichet.core.mirror;

import io.guichet.core.people.PersonKey;
import java.util.Optional;

/**
 * A public comment as Jira has it.
 *
 * @param author absent-minded Jira allows comments without one; those never get here
 * @param claim the entry it says it was written for
 */
public record WrittenComment(long id, PersonKey author, String text, Optional<Claim> claim) {}
