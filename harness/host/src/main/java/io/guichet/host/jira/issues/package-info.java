/**
 * Issues: reading, creating, editing, moving along the workflow, with a history of every change.
 *
 * <p>Known limitations:
 *
 * <ul>
 *   <li>fields: type, summary, description, reporter, assignee, priority, status, resolution, components, labels; no
 *       custom fields, no screens, no versions, no due date in the form, no security levels, no sub-tasks;
 *   <li>issues are not deleted, moved to another project or archived one by one;
 *   <li>an issue read twice is two objects; what is set on one is seen by nobody until it is stored.
 * </ul>
 */
package io.guichet.host.jira.issues;
