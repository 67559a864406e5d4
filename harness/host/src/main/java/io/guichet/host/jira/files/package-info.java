/**
 * Attachments on disk.
 *
 * <p>Known limitations: no thumbnails, no limit of size but the container's, no virus check; an upload that nobody uses
 * stays on disk.
 */
package io.guichet.host.jira.files;
