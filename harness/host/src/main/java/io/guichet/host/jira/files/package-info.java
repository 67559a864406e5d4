/**
 * Attachments on disk.
 *
 * <p>Known limitations: no thumbnails, no virus check; an upload that nobody uses stays on disk; customers get every file
 * of their request from {@code /secure/attachment}, those of internal comments too; whoever may edit an issue may delete
 * its files.
 */
package io.guichet.host.jira.files;
