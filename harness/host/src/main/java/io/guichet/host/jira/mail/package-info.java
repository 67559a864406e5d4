/**
 * Mails: written into a table instead of being sent, so that tests and people can see what would have left.
 *
 * <p>Known limitations: one fixed notification scheme (assignee, watchers; customers of a request), plain text, no
 * batching, no incoming mail, no address of a sender, no unsubscribing.
 */
package io.guichet.host.jira.mail;
