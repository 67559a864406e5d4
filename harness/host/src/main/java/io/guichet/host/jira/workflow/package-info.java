/**
 * Statuses, their categories, and the workflows that lead from one to the next.
 *
 * <p>Known limitations: a transition may set or clear the resolution and fires the event it names; it has no screens,
 * no validators, no post functions of plugins, and one condition, the permission to transition. Reading of a workflow's
 * descriptor is limited to actions and their result.
 */
package io.guichet.host.jira.workflow;
