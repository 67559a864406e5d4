/**
 * The pages of the stand-in Jira: login, portal, issue view, navigator, a small administration.
 *
 * <p>The server sends a shell with what plugins put on the page (web panels, web resources); the page fills itself from
 * Jira's and JSM's REST, with the rights of whoever looks. Around it is the real AUI.
 *
 * <p>Known limitations:
 *
 * <ul>
 *   <li>comments and descriptions are shown as text with line breaks, without wiki markup;
 *   <li>the issue view shows and changes what the plugin touches, not every field;
 *   <li>the navigator lists the first fifty results; queues are saved searches;
 *   <li>the administration shows its menu and what plugins add to it.
 * </ul>
 */
package io.guichet.host.pages;
