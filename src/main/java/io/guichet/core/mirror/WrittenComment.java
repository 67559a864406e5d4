package io.guichet.core.mirror;

import io.guichet.core.people.PersonKey;
import java.util.OptionalLong;

/**
 * A public comment as Jira has it.
 *
 * @param author absent-minded Jira allows comments without one; those never get here
 * @param mirrors number of the entry it was written for, when it is one of ours
 */
public record WrittenComment(long id, PersonKey author, String text, OptionalLong mirrors) {}
