/**
 * Jira's audit log: keeps what plugins tell it, with who was logged in, and shows it to administrators.
 *
 * <p>Known limitations: one level of coverage that keeps everything, no filters, no retention.
 */
package io.guichet.host.jira.audit;
