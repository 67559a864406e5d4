package io.guichet.host.jira.files;

/** A file that hangs on an issue. */
public record JiraAttachment(
        long id, long issueId, String filename, String mimeType, long sizeInBytes, String authorKey, long createdAt) {}
