package io.guichet.web.view;

/**
 * A file that an entry brought.
 *
 * @param size in bytes
 * @param type media type by its content
 * @param kind image, video or audio for what browsers show in place; else file
 * @param url from the context path on; left out once the file is gone
 * @param gone left out unless true: somebody deleted it in Jira
 */
public record AttachmentView(String id, String name, long size, String type, String kind, String url, Boolean gone) {}
