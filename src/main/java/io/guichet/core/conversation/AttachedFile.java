package io.guichet.core.conversation;

/**
 * A file that a message brought; Jira keeps it as an attachment of the request.
 *
 * @param name as it is called on the request
 * @param size in bytes
 * @param type media type by its content, never by what somebody said
 */
public record AttachedFile(AttachmentId id, String name, long size, String type) {}
