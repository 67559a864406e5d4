/**
 * Comments with their properties and their visibility to groups and roles.
 *
 * <p>Known limitations: no wiki rendering; a text is stored as it came, up to Jira's default limit of 32,767 characters;
 * no {@code streamComments}, no pinned comments. As in Jira, {@code getCommentsForUser} knows nothing of a service
 * project's internal comments: they are marked by a property.
 */
package io.guichet.host.jira.comments;
