/**
 * The pages of the stand-in Jira that people see: login, customer portal, issue view, navigator, queues, a small
 * administration.
 *
 * <p>Jira's pages are rendered on the server, with what plugins put on them; around them is the real AUI. The portal is a
 * single-page application over JSM's private call for models.
 *
 * <p>Known limitations:
 *
 * <ul>
 *   <li>comments and descriptions are shown as text with line breaks and links, without wiki markup;
 *   <li>forms are pages, not dialogs; fields are summary, description, type, priority, components, labels, assignee;
 *   <li>the navigator shows the first fifty issues of a query and has no basic mode; queues are four fixed searches;
 *   <li>of the opsbar: edit, comment, assign, transitions, attach, and what plugins add; no watching, voting, linking;
 *   <li>web panels stand at the places named in the classes that render them, and nowhere else;
 *   <li>the administration is its frame, an overview, the enabled plugins, a project's summary and roles;
 *   <li>decoration knows {@code atl.general} and {@code atl.admin}, of the former also what Jira calls otherwise;
 *   <li>no keyboard shortcuts of Jira's, no dark theme of its own (the attribute {@code data-color-mode} is honoured by
 *       plugins only).
 * </ul>
 */
package io.guichet.host.pages;
