/**
 * JQL: read into a tree, translated into SQL, run within what the searcher may browse.
 *
 * <p>Known limitations:
 *
 * <ul>
 *   <li>fields: project, key, reporter, creator, assignee, watcher, status, statusCategory, resolution, type, priority,
 *       component, labels, summary, description, comment, text, created, updated, resolved;
 *   <li>functions: currentUser, membersOf, now, startOfDay, endOfDay, startOfWeek, startOfMonth, startOfYear;
 *   <li>no history searches ({@code was}, {@code changed}), no custom fields, no functions of plugins, no saved filters;
 *   <li>{@code ~} finds parts of words as they are written: no stemming, no ranking, accents count;
 *   <li>there is no index: what is stored is found at once.
 * </ul>
 */
package io.guichet.host.jira.search;
