package io.guichet.host.jira.files;

/** A file that was uploaded and hangs on nothing yet. */
public record TemporaryFile(String id, String filename, String mimeType, long sizeInBytes, String authorKey) {}
